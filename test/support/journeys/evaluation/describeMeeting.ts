import { addDays } from '../../../../subgraphs/shared/civilDate';
import type { Identity } from '../../graphWorld';
import { expertOf } from '../committeeSteps';
import { found } from '../filingSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { heldVote, pledge, signIn, trainForYear } from './meetingSteps';
import { sessionSeenBy } from './sessionSteps';

interface CaseSeen {
  readonly code: string;
  readonly opinions: { readonly totalCount: number };
  readonly votes: readonly { readonly outcome: string | null; readonly hasVoted: boolean | null }[];
}

/** The meeting: who may come in, who stays out of a case, opinions, and the secret ballots. */
export function describeMeeting(journey: () => EvaluationJourney): void {
  const applicantsSeenBy = async ({ actor, session }: EvaluationJourney, who: Identity) => {
    const query = 'query ($session: ID!) { session(id: $session) { applicants { nodes { code } } } }';
    const seen = await actor.read<{ session: { applicants: { nodes: { code: string }[] } } }>(who, query, {
      session,
    });
    return seen.session.applicants.nodes.map(({ code }) => code);
  };
  /** Every case as somebody sees it, by its code. */
  const casesSeenBy = async ({ actor, session }: EvaluationJourney, who: Identity) => {
    const query = `query ($session: ID!) { session(id: $session) { applicants { nodes {
      code opinions { totalCount } votes { outcome hasVoted } } } } }`;
    const seen = await actor.read<{ session: { applicants: { nodes: CaseSeen[] } } }>(who, query, {
      session,
    });
    return new Map(seen.session.applicants.nodes.map((one) => [one.code, one]));
  };

  describe('the sign-in', () => {
    it('takes in who has the trainings and the pledge', async () => {
      const at = journey();
      const [untrained = '', ...others] = at.seated;
      const [first = ''] = others;
      const early = await signIn(at, at.session, first);
      expect([early?.code, ...found(early?.findings ?? [], 'FAIL')]).toEqual([
        'SIGN_IN_REFUSED',
        'R-64 T五(五) HARD FAIL',
      ]);
      for (const expert of at.seated) await pledge(at, at.session, expert);
      expect(await applicantsSeenBy(at, expertOf(first))).toEqual([]);
      for (const expert of others) expect(await signIn(at, at.session, expert)).toBeNull();
      const late = await signIn(at, at.session, untrained);
      expect([late?.code, ...found(late?.findings ?? [], 'FAIL')]).toEqual([
        'SIGN_IN_REFUSED',
        'R-59 T五(三) HARD FAIL',
        'R-60 T五(三) HARD FAIL',
      ]);
    });

    it('takes in who was trained since, and shows the cases from then on', async () => {
      const at = journey();
      const [untrained = ''] = at.seated;
      expect(await applicantsSeenBy(at, expertOf(untrained))).toEqual([]);
      await trainForYear(at, [untrained]);
      expect(await signIn(at, at.session, untrained)).toBeNull();
      expect(await applicantsSeenBy(at, expertOf(untrained))).toEqual(['A-01', 'A-02', 'A-03']);
    });
  });

  describe('a case', () => {
    it('is kept from the expert who declares a conflict', async () => {
      const at = journey();
      const [recused = ''] = at.seated;
      const input = { applicant: at.applicants['A-02'], conflictType: 'TUTOR', note: '曾为其导师' };
      const { recusal } = await at.actor.act<{ recusal: object }>(
        expertOf(recused),
        'declareRecusal',
        input,
        'recusal { status origin }',
      );
      expect(recusal).toEqual({ status: 'IN_FORCE', origin: 'DECLARED' });
      const opinion = { applicant: at.applicants['A-02'], text: '材料属实', recommendation: 'RECOMMEND' };
      expect((await at.actor.refused(expertOf(recused), 'signOpinion', opinion)).code).toBe('RECUSED');
    });

    it('is given opinions that are final and seen by their authors and the offices', async () => {
      const at = journey();
      const [, author = '', another = ''] = at.seated;
      const opinion = { applicant: at.applicants['A-01'], text: '教学成绩突出', recommendation: 'RECOMMEND' };
      await at.actor.act(expertOf(author), 'signOpinion', opinion, 'opinion { contentHash }');
      const changed = { ...opinion, recommendation: 'NOT_RECOMMEND' };
      expect((await at.actor.refused(expertOf(author), 'signOpinion', changed)).code).toBe('OPINION_SIGNED');
      const readers = [expertOf(author), expertOf(another), at.organiser, at.authority, at.supervisor];
      const seen: (number | undefined)[] = [];
      for (const who of readers) seen.push((await casesSeenBy(at, who)).get('A-01')?.opinions.totalCount);
      expect(seen).toEqual([1, 0, 1, 1, 0]);
    });
  });

  describe('a ballot', () => {
    it('of seven passes with five ayes', async () => {
      const at = journey();
      const vote = await heldVote(at, 'A-01', at.seated, 5);
      expect(vote).toMatchObject({ outcome: 'PASSED', share: '5/7', recused: 0 });
    });

    it('of seven does not pass with four', async () => {
      const at = journey();
      const vote = await heldVote(at, 'A-03', at.seated, 4);
      expect(vote).toMatchObject({ outcome: 'NOT_PASSED', share: '4/7' });
    });

    it('passes with four of six when one is recused', async () => {
      const at = journey();
      const vote = await heldVote(at, 'A-02', at.seated.slice(1), 4);
      expect(vote).toMatchObject({ outcome: 'PASSED', share: '4/6', shareOfPresent: '4/7', recused: 1 });
    });

    it('is shown to supervisor and voters, and to the recused not at all', async () => {
      const at = journey();
      const [recused = '', voter = ''] = at.seated;
      const votes = async (who: Identity) => {
        const cases = [...(await casesSeenBy(at, who)).values()];
        return cases.map((one) => [
          one.code,
          ...one.votes.map(({ hasVoted, outcome }) => hasVoted ?? outcome),
        ]);
      };
      expect(await votes(at.supervisor)).toEqual([
        ['A-01', 'PASSED'],
        ['A-02', 'PASSED'],
        ['A-03', 'NOT_PASSED'],
      ]);
      expect(await votes(expertOf(voter))).toEqual([
        ['A-01', true],
        ['A-02', true],
        ['A-03', true],
      ]);
      expect(await votes(expertOf(recused))).toEqual([['A-01', true], ['A-02'], ['A-03', true]]);
    });
  });

  describe('the end of a session', () => {
    it('is its closing, and five working days of publicity', async () => {
      const at = journey();
      const { actor, organiser, session: id } = at;
      const open = await sessionSeenBy(at, organiser, id);
      await actor.act(organiser, 'closeSession', { id, version: open?.version }, 'session { id }');
      const closed = await sessionSeenBy(at, at.supervisor, id);
      expect(closed?.status).toBe('CLOSED');
      const { version } = (await sessionSeenBy(at, organiser, id)) ?? {};
      const firstDay = addDays(at.day, 1);
      // a Wednesday: the fifth working day is the Tuesday after
      const short = { session: id, version, firstDay, lastDay: addDays(firstDay, 5) };
      const refused = await actor.refused(organiser, 'recordPublicity', short);
      expect([refused.code, ...found(refused.findings, 'FAIL')]).toEqual([
        'PUBLICITY_TOO_SHORT',
        expect.stringMatching(/^R-71 /),
      ]);
      const period = { ...short, lastDay: addDays(firstDay, 6) };
      await actor.act(organiser, 'recordPublicity', period, 'session { id }');
    });
  });
}
