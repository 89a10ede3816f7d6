import { addDays } from '../../../../subgraphs/shared/civilDate';
import { expertOf } from '../committeeSteps';
import { found } from '../filingSteps';
import type { EvaluationJourney } from './beginEvaluationJourney';

/** The assessment of a term, and what it opens. */
export function describeEndOfTerm(journey: () => EvaluationJourney): void {
  const excellent = { quality: 95, attitude: 92, discipline: 98, duty: 90 };
  /** The membership of somebody who sat in the first session. */
  const memberOf = (at: EvaluationJourney) => {
    const [expert = ''] = at.seated;
    return { expert, id: at.members[at.experts.indexOf(expert)] ?? '' };
  };
  const renewalOf = async (at: EvaluationJourney) => {
    const { id } = memberOf(at);
    const query = `query ($pool: ID!) { pool(id: $pool) { members(first: 100) { nodes { id version } } } }`;
    const { pool } = await at.actor.read<{
      pool: { members: { nodes: { id: string; version: number }[] } };
    }>(at.organiser, query, at);
    return { id, version: pool.members.nodes.find((member) => member.id === id)?.version };
  };

  describe('the end of a term', () => {
    it('is assessed from half a year before', async () => {
      const at = journey();
      const { id: member } = memberOf(at);
      await at.stage.goTo(addDays(at.lastDay, -181));
      const input = { member, ...excellent };
      expect((await at.actor.refused(at.organiser, 'assessTerm', input)).code).toBe('TERM_NOT_ENDING');
      await at.stage.goTo(addDays(at.lastDay, -180));
      const { assessmentWorklist } = await at.actor.read<{ assessmentWorklist: { due: number } }>(
        at.organiser,
        'query ($pool: ID!) { assessmentWorklist(pool: $pool) { due } }',
        at,
      );
      expect(assessmentWorklist.due).toBe(at.members.length);
    });

    it('cannot be renewed before it is assessed', async () => {
      const at = journey();
      const early = await at.actor.refused(at.organiser, 'renewMembership', await renewalOf(at));
      expect([early.code, ...found(early.findings, 'FAIL')]).toEqual([
        'TERM_NOT_ASSESSED',
        'R-67 T五(六) HARD FAIL',
      ]);
    });

    it('is graded by four heads, beside what the expert did in it', async () => {
      const at = journey();
      const { expert, id: member } = memberOf(at);
      const { assessment } = await at.actor.act<{ assessment: object }>(
        at.organiser,
        'assessTerm',
        { member, ...excellent, remarks: '评审认真' },
        'assessment { grade evidence { sessions absent vacated } }',
      );
      expect(assessment).toMatchObject({ grade: 'EXCELLENT', evidence: { absent: 0, vacated: 0 } });
      const query = `{ viewer { expert { termAssessments { nodes { grade quality remarks evidence { attended } } } } } }`;
      const seen = await at.actor.read<{
        viewer: { expert: { termAssessments: { nodes: { evidence: { attended: number } }[] } } };
      }>(expertOf(expert), query);
      const [own] = seen.viewer.expert.termAssessments.nodes;
      expect(own).toMatchObject({ grade: 'EXCELLENT', quality: 95, remarks: null });
      expect(own?.evidence.attended).toBeGreaterThanOrEqual(1);
    });

    it('may be renewed then', async () => {
      const at = journey();
      const renewal = await renewalOf(at);
      const { member } = await at.actor.act<{ member: { renewals: object[] } }>(
        at.organiser,
        'renewMembership',
        renewal,
        'member { renewals { on grade } }',
      );
      expect(member.renewals).toEqual([{ on: at.stage.today(), grade: 'EXCELLENT' }]);
    });
  });
}
