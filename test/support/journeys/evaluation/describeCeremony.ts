import { drawParties } from '../../../../subgraphs/evaluations/domain/record/DrawParty';
import type { EvaluationJourney } from './beginEvaluationJourney';
import {
  commitAll,
  drawSeenBy,
  firstDraw,
  inCeremony,
  partyOf,
  revealAll,
  shares,
  signOff,
} from './ceremonySteps';
import { heldSeats, sessionSeenBy } from './sessionSteps';

/** The ceremony of three parties, to a panel that nobody can name. */
export function describeCeremony(journey: () => EvaluationJourney): void {
  const seenBy = (at: EvaluationJourney, who = at.supervisor) => drawSeenBy(at, who, at.draw);

  describe('a ceremony', () => {
    it('begins with a list and conditions that are frozen', async () => {
      const at = journey();
      const draw = await inCeremony(at, at.organiser, 'prepareDraw', firstDraw(at, at.session));
      at.draw = draw.id;
      expect(draw).toMatchObject({
        state: 'PREPARED',
        candidates: 22,
        feasible: '170544',
        piMin: '7/22',
        piMax: '7/22',
        excluded: [
          { rule: 'R-30', count: 1 },
          { rule: 'R-51', count: 1 },
        ],
      });
      for (const who of [at.authority, at.supervisor]) expect(await seenBy(at, who)).toEqual(draw);
      for (const who of [at.foreignSupervisor, at.employer]) expect(await seenBy(at, who)).toBeNull();
    });

    it('takes no share before all are committed', async () => {
      const at = journey();
      const early = { draw: at.draw, share: shares.ORGANISER };
      expect((await at.actor.refused(at.organiser, 'revealDrawShare', early)).code).toBe('WRONG_DRAW_STATE');
    });

    it('is committed when organiser, authority and supervisor are', async () => {
      const at = journey();
      const draw = await seenBy(at);
      if (!draw) throw new Error('out of sight');
      await commitAll(at, draw);
      const committed = await seenBy(at, at.organiser);
      expect(committed?.state).toBe('COMMITTED');
      const parties = committed?.parties.map(({ party, assisted }) => ({ party, assisted })) ?? [];
      expect(new Set(parties)).toEqual(new Set(drawParties.map((party) => ({ party, assisted: false }))));
      const again = { draw: at.draw, commitment: '00'.repeat(32) };
      expect((await at.actor.refused(at.authority, 'commitDrawShare', again)).code).toBe('ALREADY_COMMITTED');
    });

    it('waits for the supervisor of the filing authority', async () => {
      const at = journey();
      const { actor, draw } = at;
      const early = await actor.refused(at.organiser, 'revealDrawShare', { draw, share: shares.ORGANISER });
      expect(early.code).toBe('SIGN_OFF_MISSING');
      const signed = { draw, stage: 'BEFORE_REVEAL', opinion: 'APPROVED' };
      expect((await actor.refused(at.foreignSupervisor, 'signOffDraw', signed)).code).toBe('NOT_FOUND');
      const { signOffs } = await signOff(at, draw, 'BEFORE_REVEAL');
      expect(signOffs).toEqual([{ stage: 'BEFORE_REVEAL', opinion: 'APPROVED' }]);
    });

    it('gives a panel with the last share', async () => {
      const at = journey();
      expect(await revealAll(at, at.draw)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN', incidents: [] });
      const session = await sessionSeenBy(at, at.organiser, at.session);
      expect(session?.vacantPlaces).toBe(0);
      expect(session && heldSeats(session)).toHaveLength(7);
    });

    it('is registered when the supervisor has signed the result', async () => {
      const at = journey();
      await signOff(at, at.draw, 'AFTER_RESULT');
      const draw = await seenBy(at);
      expect(draw).toMatchObject({ record: null, incidents: [] });
      expect(draw?.signOffs).toHaveLength(2);
      const query =
        'query ($id: ID!) { publicDrawRecord(id: $id) { position recordHash previousHash text } }';
      const { publicDrawRecord } = await at.actor.read<{ publicDrawRecord: object }>(at.employer, query, {
        id: at.draw,
      });
      expect(publicDrawRecord).toEqual({
        position: 1,
        recordHash: draw?.recordHash,
        previousHash: null,
        text: draw?.publicRecord,
      });
    });

    it('shows no name to any of the three', async () => {
      const at = journey();
      const query = `query ($session: ID!, $draw: ID!) {
        session(id: $session) { seats(first: 50) { nodes { id place office origin status expert { id name } } } }
        draw(id: $draw) { record publicRecord seats(first: 50) { nodes { id expert { id name } } } }
        sessions { nodes { id seats { nodes { expert { id } } } } }
      }`;
      for (const party of drawParties) {
        const { text, errors } = await at.stage.ask(partyOf(at, party), query, at);
        expect(errors).toBeUndefined();
        expect(text).toContain('"status":"CALLED"');
        expect(at.experts.filter((id) => text.includes(id))).toEqual([]);
      }
    });
  });
}
