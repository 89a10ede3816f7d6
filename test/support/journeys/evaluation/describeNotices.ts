import { drawParties } from '../../../../subgraphs/evaluations/domain/record/DrawParty';
import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { partyOf } from './ceremonySteps';
import { comesAbout } from './comesAbout';
import { invitedTo, sessionSeenBy, type NoticeSeen } from './sessionSteps';

const TOLD = ['SENT', 'DELIVERED'];

/** Calls by 12333 and what is answered to them, while nobody else learns who is called. */
export function describeNotices(journey: () => EvaluationJourney): void {
  let called: ReadonlyMap<string, NoticeSeen>;

  const answer = async (at: EvaluationJourney, expert: string, said: Readonly<Record<string, unknown>>) => {
    const input = { notice: called.get(expert)?.id, ...said };
    await at.actor.act(expertOf(expert), 'replyToNotice', input, 'notice { id }');
  };

  describe('the notices of a drawn panel', () => {
    it('reach seven experts, each told of the own seat alone', async () => {
      const at = journey();
      await comesAbout(at, async () => {
        called = await invitedTo(at, at.session);
        return [...called.values()].filter(({ state }) => TOLD.includes(state)).length === 7;
      });
      expect(called.size).toBe(7);
      at.drawn = [...called.keys()];
      for (const [expert, notice] of called) {
        expect(notice).toMatchObject({ firstDay: at.day, seat: { status: 'CALLED' } });
        const session = await sessionSeenBy(at, expertOf(expert), at.session);
        expect(session?.seats.nodes.map((seat) => [seat.id, seat.expert?.id])).toEqual([
          [notice.seat?.id, expert],
        ]);
      }
    });

    it('say to the three parties how far they are, and to whom nothing', async () => {
      const at = journey();
      const query = `query ($session: ID!) {
        session(id: $session) { seats(first: 50) { nodes { status expert { id } notices { state code attempts { channel outcome } } } } }
        notices(first: 50) { nodes { id code seat { id expert { id } } } }
      }`;
      for (const party of drawParties) {
        const { text, errors } = await at.stage.ask(partyOf(at, party), query, at);
        expect(errors).toBeUndefined();
        expect(text.match(/"channel":"SMS"/g)).toHaveLength(7);
        expect(text).not.toMatch(/"code":"/);
        expect(at.experts.filter((id) => text.includes(id))).toEqual([]);
      }
    });

    it('are accepted by six and declined by one, with a reason', async () => {
      const at = journey();
      const [declined = '', ...accepting] = called.keys();
      at.declined = declined;
      for (const expert of accepting) await answer(at, expert, { answer: 'ACCEPTED' });
      const bare = { notice: called.get(declined)?.id, answer: 'DECLINED' };
      const { code } = await at.actor.refused(expertOf(declined), 'replyToNotice', bare);
      expect(code).toBe('REASON_MISSING');
      await answer(at, declined, { answer: 'DECLINED', reason: 'UNWILLING', evidence: '不想参加' });
    });

    it('call the next reserve to the place that was given up', async () => {
      const at = journey();
      const before = called;
      await comesAbout(at, async () => {
        called = await invitedTo(at, at.session);
        return [...called].some(([expert, { state }]) => !before.has(expert) && TOLD.includes(state));
      });
      const [reserve = '', ...more] = [...called.keys()].filter((expert) => !before.has(expert));
      expect(more).toEqual([]);
      await answer(at, reserve, { answer: 'ACCEPTED' });
      at.seated = [...called.keys()].filter((expert) => expert !== at.declined);
      const session = await sessionSeenBy(at, at.organiser, at.session);
      expect(session?.vacantPlaces).toBe(0);
      const vacated = session?.seats.nodes.find(({ status }) => status === 'VACATED');
      const taken = session?.seats.nodes.find(({ origin }) => origin === 'RESERVE');
      expect(vacated).toMatchObject({ vacancyReason: 'UNWILLING', expert: null });
      expect(taken).toMatchObject({ status: 'ACCEPTED', place: vacated?.place, expert: null });
    });

    it('prove an absence to the employer, and nothing else to anybody', async () => {
      const at = journey();
      const check = async (who: typeof at.employer, expert: string) => {
        const query = 'query ($code: String!) { verifyNotice(code: $code) { valid from to } }';
        const code = called.get(expert)?.code;
        return (await at.actor.read<{ verifyNotice: unknown }>(who, query, { code })).verifyNotice;
      };
      const [sitting = ''] = at.seated;
      const nothing = { valid: false, from: null, to: null };
      expect(await check(at.employer, sitting)).toEqual({ valid: true, from: at.day, to: at.day });
      expect(await check(at.otherEmployer, sitting)).toEqual(nothing);
      expect(await check(at.employer, at.declined)).toEqual(nothing);
    });
  });
}
