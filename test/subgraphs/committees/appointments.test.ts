import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { memberRow, poolOf, REFORM } from '../../support/committeeRows';
import { countStatements } from '../../support/countStatements';
import { done, filingActs } from '../../support/filingActs';
import { addLawfulPool } from '../../support/filingRows';
import { callerAs } from '../../support/testIdentity';

const service = callerAs('SERVICE', 'evaluations');
const reform = callerAs('FILING_AUTHORITY', REFORM);
const unitA = callerAs('ORGANISING_UNIT', 'unit_a');

interface Term {
  readonly memberId: string;
  readonly termFrom: string;
  readonly termTo: string;
}

let world: CommitteesWorld;
const ask = async (variables: object, caller = service): Promise<Term[]> => {
  const { appointments } = await world.dataOf<{ appointments: Term[] }>(
    caller,
    `query ($members: [ID!], $experts: [ID!], $pool: ID) {
      appointments(members: $members, experts: $experts, pool: $pool) { memberId termFrom termTo } }`,
    { ...variables },
  );
  return appointments;
};

beforeAll(async () => {
  world = await openCommitteesWorld();
  await addLawfulPool(world, 'a', REFORM);
  await world.add(poolOf('b', REFORM));
  await world.add({
    members: [
      memberRow('m_left', 'b', REFORM, {
        status: 'ENDED',
        exitedOn: '2025-05-01',
        exitReason: 'OWN_REQUEST',
      }),
      memberRow('m_new', 'b', REFORM, {
        status: 'PROPOSED',
        admittedOn: null,
        termFrom: null,
        termTo: null,
      }),
    ],
  });
});
afterAll(() => world.close());

describe('the terms of memberships', () => {
  it('are named by membership, by expert or by pool, and none by nothing', async () => {
    const left = { memberId: 'm_left', termFrom: '2024-02-01', termTo: '2027-01-31' };
    expect(await ask({ members: ['m_left', 'm_new', 'm_nobody'] })).toEqual([left]);
    expect(await ask({ experts: ['expert_m_left'] })).toEqual([left]);
    expect(await ask({ pool: 'pool_b' })).toEqual([left]);
    expect(await ask({})).toEqual([]);
  });

  it('keep the one of the filing before when the next one is approved', async () => {
    const acts = filingActs(world);
    await acts.filed(unitA, reform, 'pool_a', '2026-03-02', '2026-06-30');
    const [{ memberId = '' } = {}] = await ask({ pool: 'pool_a' });
    const members = await world.dataOf<{ pool: { members: { nodes: { id: string; version: number }[] } } }>(
      unitA,
      '{ pool(id: "pool_a") { members(first: 100) { nodes { id version } } } }',
    );
    for (const { id, version } of members.pool.members.nodes)
      await world.change(unitA, 'renewMembership', { id, version }, 'member { id }');
    const second = await acts.submitted(unitA, 'pool_a');
    done(await acts.approve(reform, second, '2026-07-01', '2029-06-30'));
    expect(await ask({ members: [memberId] })).toEqual([
      { memberId, termFrom: '2026-03-02', termTo: '2026-06-30' },
      { memberId, termFrom: '2026-07-01', termTo: '2029-06-30' },
    ]);
  });

  it('cost three statements, however many there are', async () => {
    for (const question of [{ members: ['m_left'] }, { pool: 'pool_a' }])
      expect(await countStatements(world.database, () => ask(question))).toHaveLength(3);
  });

  it('are told to services alone', async () => {
    await expect(ask({ pool: 'pool_a' }, unitA)).rejects.toThrow('FORBIDDEN');
  });
});
