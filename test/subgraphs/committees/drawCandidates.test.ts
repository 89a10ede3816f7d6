import type { PoolForDraw } from '../../../subgraphs/committees/domain/PoolForDraw';
import type { Filing } from '../../../subgraphs/committees/domain/Filing';
import type { PoolMember } from '../../../subgraphs/committees/domain/PoolMember';
import type { RosterEntry } from '../../../subgraphs/committees/domain/RosterEntry';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';
import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { memberRow, poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { countReads } from '../../support/countReads';
import { member } from '../../support/ruleFacts';
import { eligibleExpert } from '../../support/filingRows';
import { sharingRow } from '../../support/sharingRow';
import { callerAs } from '../../support/testIdentity';

const evaluations = callerAs('SERVICE', 'evaluations');
const QUERY = /* GraphQL */ `
  query ($pool: ID!) {
    drawCandidates(poolId: $pool) {
      poolId
      committeeId
      level
      seriesNo
      audience
      seats
      groups {
        id
        name
        seats
      }
      autonomous
      organiserUscc
      filingAuthorityId
      organisingUnitId
      filingId
      firstDay
      lastDay
      homes {
        poolId
        sharingId
        authorityIds
      }
      members {
        memberId
        expertId
        poolId
        groupId
        office
        leader
        termFrom
        termTo
        maySit
      }
      waivers {
        rule
        memberId
        decidedOn
        expiresOn
      }
    }
  }
`;
/** A short key of a pool's own. */
const keyOf = (says: string): string => says.replaceAll(' ', '_').slice(0, 20);
const valid = { currentFilingId: 'filing_x', firstDay: '2025-01-01', lastDay: '2027-12-31' } as const;

describe('the candidates of a draw', () => {
  let world: CommitteesWorld;
  const ask = async (key: string, caller = evaluations) =>
    (
      await world.dataOf<{ drawCandidates: PoolForDraw | null }>(caller, QUERY, {
        pool: `pool_${key}`,
      })
    ).drawCandidates as PoolForDraw;
  const addPool = (key: string, authority = REFORM, change: Parameters<typeof poolOf>[2] = {}) =>
    world.add(poolOf(key, authority, { ...change, pool: { ...valid, ...change.pool } }));
  const addMember = (id: string, key: string, change: Partial<PoolMember> = {}, authority = REFORM) =>
    world.add({ members: [memberRow(id, key, authority, change)] });
  const membersOf = async (key: string) => (await ask(key)).members.map(({ memberId }) => memberId).sort();

  beforeAll(async () => {
    world = await openCommitteesWorld();
  });
  afterAll(() => world.close());

  it('are told with their committee and its filing in force', async () => {
    await addPool('a');
    await addMember('m_a', 'a', { groupId: 'g1', office: 'CHAIR', leader: true });
    expect(await ask('a')).toEqual({
      poolId: 'pool_a',
      committeeId: 'cmte_a',
      level: 'SENIOR',
      seriesNo: 5,
      audience: 'GENERAL',
      seats: 25,
      groups: [{ id: 'g1', name: '专业组 g1', seats: 25 }],
      autonomous: false,
      organiserUscc: '0'.repeat(12) + 'unit_a',
      filingAuthorityId: REFORM,
      organisingUnitId: 'unit_a',
      filingId: 'filing_x',
      firstDay: '2025-01-01',
      lastDay: '2027-12-31',
      homes: [{ poolId: 'pool_a', sharingId: null, authorityIds: [REFORM] }],
      members: [
        {
          memberId: 'm_a',
          expertId: 'expert_m_a',
          poolId: 'pool_a',
          groupId: 'g1',
          office: 'CHAIR',
          leader: true,
          termFrom: '2024-02-01',
          termTo: '2027-01-31',
          maySit: true,
        },
      ],
      waivers: [],
    });
  });

  it.each([
    ['on the first day of the term', true, { termFrom: '2026-03-02' }],
    ['before it', false, { termFrom: '2026-03-03' }],
    ['on the last day', true, { termTo: '2026-03-02' }],
    ['after it', false, { termTo: '2026-03-01' }],
    ['while proposed', false, { status: 'PROPOSED', termFrom: null, termTo: null, admittedOn: null }],
    ['once ended', false, { status: 'ENDED' }],
  ] as const)('count somebody %s: %s', async (says, held, change) => {
    const key = keyOf(says);
    await addPool(key);
    await addMember(`m_${key}`, key, change);
    expect(await membersOf(key)).toEqual(held ? [`m_${key}`] : []);
  });

  it('serve out a term that the next filing has set anew already', async () => {
    const coming = { currentFilingId: 'filing_new', firstDay: '2026-04-01', lastDay: '2029-03-31' };
    const running = {
      previousFilingId: 'filing_old',
      previousFirstDay: '2025-01-01',
      previousLastDay: '2026-03-31',
    };
    await addPool('next', REFORM, { pool: { ...coming, ...running } });
    const term = { termFrom: '2026-04-01', termTo: '2029-03-31' };
    await addMember('m_renewed', 'next', term);
    await addMember('m_new', 'next', term);
    await addRoster('next', 'filing_old', 'm_renewed');
    expect(await membersOf('next')).toEqual(['m_renewed']);
    expect((await ask('next')).filingId).toBe('filing_old');
  });

  it('stand in the running term until the next begins', async () => {
    expect((await ask('next')).members).toMatchObject([
      { memberId: 'm_renewed', termFrom: '2025-01-01', termTo: '2029-03-31' },
    ]);
  });

  it('are none without a filing in force', async () => {
    await addPool('lapsed', REFORM, { pool: { lastDay: '2026-03-01' } });
    await addMember('m_lapsed', 'lapsed', { termTo: '2026-03-01' });
    expect(await ask('lapsed')).toMatchObject({ filingId: null, firstDay: null, lastDay: null, members: [] });
  });

  describe('of a shared pool', () => {
    const share = async (
      key: string,
      change: { agreement?: object; pool?: Parameters<typeof poolOf>[2] } = {},
    ) => {
      await addPool(key);
      await addPool(`${key}x`, YUZHONG, change.pool);
      await addMember(`g_${key}`, `${key}x`, {}, YUZHONG);
      world.knows(eligibleExpert(`expert_g_${key}`));
      await world.add({
        sharings: [sharingRow(`sharing_${key}`, `pool_${key}x`, `pool_${key}`, change.agreement)],
      });
      return ask(key);
    };

    it('are guests, found from either side', async () => {
      const told = await share('both');
      expect(told.homes).toEqual([
        { poolId: 'pool_both', sharingId: null, authorityIds: [REFORM] },
        { poolId: 'pool_bothx', sharingId: 'sharing_both', authorityIds: [YUZHONG] },
      ]);
      expect(told.members).toMatchObject([{ memberId: 'g_both', poolId: 'pool_bothx', maySit: true }]);
      await addMember('m_both', 'both');
      world.knows(eligibleExpert('expert_m_both'));
      expect((await ask('bothx')).members.map(({ memberId }) => memberId).sort()).toEqual([
        'g_both',
        'm_both',
      ]);
    });

    it.each([
      ['ended', { agreement: { status: 'ENDED' } }],
      ['only asked for', { agreement: { status: 'REQUESTED' } }],
      ['over since yesterday', { agreement: { endsOn: '2026-03-01' } }],
      ['with a pool whose filing is over', { pool: { pool: { lastDay: '2026-03-01' } } }],
    ] as const)('are nobody when the agreement is %s', async (says, change) => {
      expect((await share(keyOf(says), change)).members).toEqual([]);
    });

    it('may not sit below the level of the committee', async () => {
      await share('low');
      world.knows(
        eligibleExpert('expert_g_low', {
          titles: [{ seriesNo: 5, level: 'ASSOCIATE', obtainedOn: '2010-05-01' }],
        }),
      );
      expect((await ask('low')).members).toMatchObject([{ memberId: 'g_low', maySit: false }]);
    });

    it('may not sit while nobody knows their titles', async () => {
      await share('dim');
      await addMember('g_stranger', 'dimx', {}, YUZHONG);
      expect((await ask('dim')).members).toContainEqual(
        expect.objectContaining({ memberId: 'g_stranger', maySit: false }),
      );
    });

    it('count as members where they are', async () => {
      await share('twice');
      await addMember('m_twice', 'twice', { expertId: 'expert_g_twice' });
      expect((await ask('twice')).members).toMatchObject([{ memberId: 'm_twice', poolId: 'pool_twice' }]);
    });
  });

  it('cost the same for one guest as for many', async () => {
    await addPool('many');
    const grow = async (other: string) => {
      await addPool(other, YUZHONG);
      await world.add({ sharings: [sharingRow(`sharing_${other}`, `pool_${other}`, 'pool_many')] });
      await world.add({
        members: [1, 2, 3].map((number) => memberRow(`g_${other}_${number}`, other, YUZHONG)),
      });
    };
    await grow('one');
    const one = await countReads(world.database, () => ask('many'));
    await grow('two');
    await grow('three');
    expect(await countReads(world.database, () => ask('many'))).toBe(one);
    expect(one).toBe(9);
    expect((await ask('many')).members).toHaveLength(9);
  });

  it('are told to services alone, and nothing of an unknown pool', async () => {
    await expect(ask('a', callerAs('ORGANISING_UNIT', 'unit_a'))).rejects.toThrow('FORBIDDEN');
    expect(await ask('nowhere')).toBeNull();
  });

  /** An approved filing with one member in its roster. */
  function addRoster(key: string, filingId: string, memberId: string) {
    const owners = { poolId: `pool_${key}`, filingAuthorityId: REFORM, organisingUnitId: `unit_${key}` };
    const filing: NewRow<Filing> = {
      ...owners,
      id: filingId,
      filedWithId: REFORM,
      ordinal: 1,
      status: 'APPROVED',
      startedOn: '2024-12-01',
      consentHash: null,
      submissionId: `submission_${key}`,
      rosterHash: null,
      rosterSize: 1,
      committeeFacts: null,
      submittedAt: null,
      filedOn: '2024-12-10',
      copiedTo: [],
      findingSetId: null,
      ruleSet: null,
      decidedAt: null,
      returnReasons: [],
      withdrawalReason: null,
      firstDay: '2025-01-01',
      lastDay: '2026-03-31',
      liveKey: null,
    };
    const entry: RosterEntry = {
      ...owners,
      id: `entry_${key}`,
      submissionId: `submission_${key}`,
      filingId,
      ordinal: 1,
      memberId,
      expertId: `expert_${memberId}`,
      nameSortKey: 'zhang1',
      source: 'RECOMMENDED',
      seriesNo: 5,
      titleLevel: 'SENIOR',
      office: 'MEMBER',
      leader: false,
      groupId: null,
      facts: member(),
    };
    return world.add({ filings: [filing], entries: [entry] });
  }
});
