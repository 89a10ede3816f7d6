import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import {
  applicationRow,
  consentRow,
  EDUCATION,
  firstStepOf,
  memberRow,
  poolOf,
  REFORM,
} from '../../support/committeeRows';
import { countReads } from '../../support/countReads';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const KEYS = Array.from({ length: 12 }, (_, place) => `k${String(place).padStart(2, '0')}`);

const POOLS = `query($first: Int!) { pools(first: $first) { totalCount nodes { id status
  committee { id groups { id } sizeAdjustment { reason } competence { row } organisingUnit { id district { id } } pool { id } }
  organisingUnit { id } filingAuthority { id successor { id } }
  members(first: 5) { totalCount nodes { id titleSeries { name } expert { id } pool { id } appointedTo { name } } }
  other: members(first: 5, filter: { status: [PROPOSED] }) { nodes { id } } } } }`;
const APPLICATIONS = `query($first: Int!) { socialApplications(first: $first) { nodes { id pool { id committee { id } }
  appliesTo { name } steps { status } expert { id } } } }`;
const MEMBERSHIPS = `query($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Expert { id memberships(first: 5) { totalCount nodes { id pool { id } appointedTo { name } } } } } }`;

describe('the number of statements', () => {
  let world: CommitteesWorld;
  const statements = (caller: Caller, query: string, variables: Record<string, unknown>) =>
    countReads(world.database, () => world.dataOf(caller, query, variables));

  beforeAll(async () => {
    world = await openCommitteesWorld();
    for (const key of KEYS) {
      const application = applicationRow(`appl_${key}`, key, REFORM, { expertId: `expert_${key}` });
      await world.add(poolOf(key, REFORM));
      await world.add({
        members: [0, 1, 2].map((number) =>
          memberRow(`m_${key}_${number}`, key, REFORM, { expertId: `expert_${number}` }),
        ),
        applications: [application],
        steps: [firstStepOf(application)],
        consents: [consentRow(`consent_${key}`, key, REFORM)],
      });
    }
  });
  afterAll(() => world.close());

  it.each([
    ['of pools with everything below', reform, POOLS, 11],
    ['for a department', callerAs('CONSENTING_DEPARTMENT', EDUCATION), POOLS, 11],
    ['of applications', reform, APPLICATIONS, 5],
  ])('%s is the same for two as for twelve', async (_, caller, query, most) => {
    const two = await statements(caller, query, { first: 2 });
    const twelve = await statements(caller, query, { first: 12 });
    expect(twelve).toBe(two);
    expect(twelve).toBeLessThanOrEqual(most);
    expect(twelve).toBeGreaterThan(2);
  });

  it('of experts’ memberships is the same for one as for three', async () => {
    const ofExperts = (count: number) =>
      statements(reform, MEMBERSHIPS, {
        representations: Array.from({ length: count }, (_, number) => ({
          __typename: 'Expert',
          id: `expert_${number}`,
        })),
      });
    expect(await ofExperts(3)).toBe(await ofExperts(1));
  });
});
