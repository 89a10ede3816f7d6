import { expertOf } from '../committeeSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { comesAbout } from './comesAbout';

/** Who sat again after the first session, as far as names are open. */
async function holdersLater({ actor, organiser, pool, session }: EvaluationJourney): Promise<Set<string>> {
  const query = `query ($pool: ID!) { pool(id: $pool) { sessions(first: 10) { nodes {
    id seats(first: 50) { nodes { status expert { id } } } } } } }`;
  type Held = { id: string; seats: { nodes: { status: string; expert: { id: string } | null }[] } };
  const seen = await actor.read<{ pool: { sessions: { nodes: Held[] } } }>(organiser, query, { pool });
  const seats = seen.pool.sessions.nodes.filter(({ id }) => id !== session).flatMap((one) => one.seats.nodes);
  return new Set(seats.flatMap(({ status, expert }) => (status === 'VACATED' ? [] : (expert?.id ?? []))));
}

/** The first lecturer, who has moved to a firm, and the first of the panel, who is assessed already. */
const others = ({ experts, seated }: EvaluationJourney) => [experts[0], seated[0]];

async function assess({ actor, organiser, members, experts }: EvaluationJourney, expert: string) {
  const member = members[experts.indexOf(expert)];
  const input = { member, quality: 95, attitude: 92, discipline: 98, duty: 90 };
  const made = await actor.act<{ assessment: { id: string } }>(
    organiser,
    'assessTerm',
    input,
    'assessment { id }',
  );
  return made.assessment.id;
}

/** The letter to the unit of an expert whose term was excellent, once nothing of the term is secret. */
export function describeCommendation(journey: () => EvaluationJourney): void {
  let assessment: string;
  let praised: string;
  let later: ReadonlySet<string>;

  describe('the letter to the unit', () => {
    it('is refused while a session is secret', async () => {
      const at = journey();
      later = await holdersLater(at);
      // the holidays of the second year are not known yet, so its results cannot have been public
      const waiting = [...later].find((expert) => !others(at).includes(expert)) ?? '';
      const refused = await at.actor.refused(at.organiser, 'issueCommendation', {
        assessment: await assess(at, waiting),
      });
      expect(refused.code).toBe('SECRECY_RUNS');
      expect(refused.findings).toMatchObject([{ rule: 'R-68', outcome: 'INSUFFICIENT_DATA' }]);
    });

    it('is written once all results were public', async () => {
      const at = journey();
      praised = at.seated.find((expert) => !later.has(expert) && !others(at).includes(expert)) ?? '';
      assessment = await assess(at, praised);
      // a session whose hour has come stays sealed until the graph has opened it, and keeps every letter waiting
      let text = '';
      await comesAbout(at, async () => {
        const [payload] = await at.actor.tryAll<{ letter: { text: string } | null }>(
          at.organiser,
          'issueCommendation',
          [{ assessment }],
          'letter { text }',
        );
        text = payload?.letter?.text ?? '';
        return text !== '';
      });
      expect(text).toContain('嘉陵大学:');
    });

    it('is read by the expert, the unit and the offices alone', async () => {
      const at = journey();
      const query = '{ commendationLetters { nodes { text expert { id } assessment { id } } } }';
      const seenBy = async (who: EvaluationJourney['organiser']) =>
        (await at.actor.read<{ commendationLetters: { nodes: object[] } }>(who, query)).commendationLetters
          .nodes;
      const text = expect.stringContaining('函告') as unknown;
      for (const who of [at.organiser, at.authority, expertOf(praised)])
        expect(await seenBy(who)).toEqual([
          { text, expert: { id: praised }, assessment: { id: assessment } },
        ]);
      expect(await seenBy(at.employer)).toEqual([{ text, expert: null, assessment: null }]);
      const [another = ''] = at.experts.filter((expert) => expert !== praised);
      for (const who of [at.otherEmployer, at.supervisor, at.foreignSupervisor, expertOf(another)])
        expect(await seenBy(who)).toEqual([]);
    });
  });
}
