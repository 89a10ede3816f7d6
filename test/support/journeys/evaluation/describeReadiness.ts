import { addDays } from '../../../../subgraphs/shared/civilDate';
import { COLLEGE_USCC, FIRM_USCC, type EvaluationJourney } from './beginEvaluationJourney';
import { readinessOf } from './readinessOf';
import { plannedSession } from './sessionSteps';

/** From the plan of a session to the answer that a draw can be held. */
export function describeReadiness(journey: () => EvaluationJourney): void {
  describe('a session that is planned', () => {
    it('takes applicants by number and unit', async () => {
      const at = journey();
      const { actor, organiser, stage } = at;
      at.day = addDays(stage.today(), 71);
      at.session = await plannedSession(at, at.day);
      const applicants = [
        { code: 'A-01', unitUscc: COLLEGE_USCC },
        { code: 'A-02', unitUscc: FIRM_USCC },
        { code: 'A-03', unitUscc: COLLEGE_USCC },
      ];
      const { session } = await actor.act<{
        session: { applicants: { nodes: { id: string; code: string }[] } };
      }>(
        organiser,
        'registerApplicants',
        { session: at.session, applicants },
        'session { applicants { nodes { id code } } }',
      );
      at.applicants = Object.fromEntries(session.applicants.nodes.map(({ id, code }) => [code, id]));
      expect(Object.keys(at.applicants).sort()).toEqual(['A-01', 'A-02', 'A-03']);
    });

    it('is ready for a draw among those whom no rule keeps out', async () => {
      const at = journey();
      // C(22, 7) panels, every candidate in 7 of 22
      const figures = {
        seats: 7,
        reserves: 3,
        candidates: 22,
        excludedMembers: 2,
        exclusions: [
          { rule: 'R-30', people: 1 },
          { rule: 'R-51', people: 1 },
        ],
        feasiblePanels: '170544',
        exact: true,
        piMin: '7/22',
        piMax: '7/22',
        limits: [{ limit: 'CHAIR_AT_LEAST', rule: null, value: 1, binds: false }],
        shortage: null,
      };
      for (const who of [at.organiser, at.authority, at.supervisor])
        expect(await readinessOf(at, who, at.session)).toEqual(figures);
      expect(await readinessOf(at, at.foreignSupervisor, at.session)).toBeNull();
    });

    it('is not ready where the conditions ask for more than there is', async () => {
      const at = journey();
      const asked = await readinessOf(at, at.organiser, at.session, { nonPublicAtLeast: 1 });
      expect(asked).toMatchObject({ feasiblePanels: '0', candidates: 22 });
    });
  });
}
