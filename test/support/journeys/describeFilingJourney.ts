import { beginFilingJourney, type FilingJourney } from './beginFilingJourney';
import { COMPETENCE } from './committeeSteps';
import { describeFiling } from './describeFiling';
import { describeNaming } from './describeNaming';
import { describeTerm } from './describeTerm';
import { sights } from './sightOf';
import type { Stage } from './Stage';

/**
 * The whole journey of a pool: recommend → social selection → designation → consents → submit → return → resubmit →
 * approve → expire → re-file, with what every role sees on the way. The same on any stage.
 */
export function describeFilingJourney(open: () => Promise<Stage>, { patience }: { patience: number }): void {
  let at: FilingJourney;
  const journey = () => at;
  beforeAll(async () => {
    at = await beginFilingJourney(await open());
  }, 300_000);
  afterAll(() => at.stage.close(), 60_000);
  jest.setTimeout(patience);

  describe('a new committee', () => {
    it('is filed by the authority that the table names', async () => {
      const { actor, committee, cast } = at;
      expect(committee.filingAuthority.id).toBe('dept-education');
      expect(committee.competence).toEqual({
        authority: { id: 'dept-education' },
        clause: 'T一(二)',
        row: '3',
        flags: ['CONSENT_REQUIRED'],
        copyTo: [],
        requiredConsents: [
          { leg: 'SUPERIOR', anyOf: [{ id: 'dept-state-assets' }] },
          { leg: 'INDUSTRY', anyOf: [{ id: 'dept-education' }, { id: 'district-500103' }] },
        ],
      });
      const asked = await actor.read<{ competentAuthority: unknown }>(
        cast.foreign,
        `query ($input: CompetentAuthorityInput!) { competentAuthority(input: $input) { ${COMPETENCE} } }`,
        {
          input: {
            level: 'INTERMEDIATE',
            organiserKind: 'AUTONOMOUS',
            superior: 'dept-state-assets',
            industryDepartment: 'dept-education',
            district: 'district-500103',
            seriesNo: 1,
          },
        },
      );
      expect(asked.competentAuthority).toEqual(committee.competence);
    });

    it('shows its empty pool to organiser, authority and supervisor', async () => {
      const mine = { pools: 1, status: 'NEVER_FILED' };
      expect(await sights(at.actor, at.cast, at.pool)).toEqual({
        organiser: { ...mine, findings: 'shown' },
        authority: { ...mine, findings: 'shown' },
        foreign: {},
        superior: {},
        district: {},
        supervisor: mine,
      });
    });
  });

  describeNaming(journey);
  describeFiling(journey);
  describeTerm(journey);
}
