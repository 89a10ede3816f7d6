import { drawParties } from '../../../../subgraphs/evaluations/domain/record/DrawParty';
import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { partyOf } from './ceremonySteps';
import { comesAbout } from './comesAbout';
import { trainForYear } from './meetingSteps';
import { heldSeats, sessionSeenBy } from './sessionSteps';

/** The yearly training, and the hour at which names may be seen. */
export function describeOpening(journey: () => EvaluationJourney): void {
  describe('the opening of a session', () => {
    it('follows the yearly training, which one of the panel misses', async () => {
      const at = journey();
      const [missing] = at.seated;
      await trainForYear(
        at,
        at.experts.filter((expert) => expert !== missing),
      );
      expect((await sessionSeenBy(at, at.organiser, at.session))?.status).toBe('PLANNED');
    });

    it('shows who sits to the three parties, and to the others nothing', async () => {
      const at = journey();
      await at.stage.goTo(at.day);
      await comesAbout(at, async () => {
        const session = await sessionSeenBy(at, at.supervisor, at.session);
        return session?.status === 'OPEN' && heldSeats(session).every(({ expert }) => expert !== null);
      });
      for (const party of drawParties) {
        const session = await sessionSeenBy(at, partyOf(at, party), at.session);
        const seats = session ? heldSeats(session) : [];
        expect(new Set(seats.map(({ expert }) => expert?.id))).toEqual(new Set(at.seated));
      }
      expect(await sessionSeenBy(at, at.foreignSupervisor, at.session)).toBeNull();
      expect(await sessionSeenBy(at, at.employer, at.session)).toBeNull();
    });

    it('shows the expert the own seat and no other', async () => {
      const at = journey();
      for (const expert of at.seated.slice(0, 2)) {
        const session = await sessionSeenBy(at, expertOf(expert), at.session);
        expect(session?.seats.nodes.map((seat) => seat.expert?.id)).toEqual([expert]);
      }
      const outside = at.experts.find((one) => one !== at.declined && !at.seated.includes(one)) ?? '';
      expect(await sessionSeenBy(at, expertOf(outside), at.session)).toBeNull();
    });
  });
}
