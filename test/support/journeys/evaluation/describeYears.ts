import { addDays, addYears } from '../../../../subgraphs/shared/civilDate';
import type { EvaluationJourney } from './beginEvaluationJourney';
import { drawPanel } from './ceremonySteps';
import { comesAbout } from './comesAbout';
import { signInAll } from './meetingSteps';
import { readinessOf } from './readinessOf';
import { heldSeats, plannedSession, sessionSeenBy } from './sessionSteps';

/** The sessions of the two years after: who serves again, and for how long. */
export function describeYears(journey: () => EvaluationJourney): void {
  let both: readonly string[];

  describe('the session of the following year', () => {
    let session: string;
    let day: string;

    it('may keep four of the seven of the year before', async () => {
      const at = journey();
      day = addYears(at.day, 1);
      await at.stage.goTo(addDays(day, -4));
      session = await plannedSession(at, day);
      const readiness = await readinessOf(at, at.organiser, session);
      // C(23, 7) less the panels with five, six or seven of last year's
      expect(readiness).toMatchObject({
        candidates: 23,
        exclusions: [{ rule: 'R-30', people: 1 }],
        feasiblePanels: '242524',
      });
      expect(readiness?.limits).toContainEqual({
        limit: 'KEPT_FROM_LAST_YEAR_AT_MOST',
        rule: 'R-56',
        value: 4,
        binds: true,
      });
    });

    it('is held by a panel of whom three at least are new', async () => {
      const at = journey();
      await drawPanel(at, session);
      await at.stage.goTo(day);
      const held = async () => {
        const seen = await sessionSeenBy(at, at.organiser, session);
        return seen === null ? [] : heldSeats(seen).flatMap(({ expert }) => expert?.id ?? []);
      };
      await comesAbout(at, async () => (await held()).length === 7);
      const panel = await held();
      await signInAll(at, session, panel);
      both = panel.filter((expert) => at.seated.includes(expert));
      expect(panel.length - both.length).toBeGreaterThanOrEqual(3);
    });
  });

  describe('the session of the third year', () => {
    it('keeps out who attended both years before', async () => {
      const at = journey();
      const day = addYears(at.day, 2);
      await at.stage.goTo(addDays(day, -4));
      const session = await plannedSession(at, day);
      const readiness = await readinessOf(at, at.organiser, session);
      expect(readiness?.candidates).toBe(23 - both.length);
      expect(readiness?.exclusions.filter(({ rule }) => rule === 'R-57')).toEqual(
        both.length > 0 ? [{ rule: 'R-57', people: both.length }] : [],
      );
    });
  });
}
