import { codedError } from '../../../../subgraphs/shared/codedError';
import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { memberRow, REFORM, YUZHONG } from '../../../support/committeeRows';
import { countReads } from '../../../support/countReads';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool, eligibleExpert, juniorPool, proposed } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);
const FINDINGS = `query($id: ID!) { pool(id: $id) { id findings { rule clause severity outcome message facts } } }`;
const POOLS = 'query($first: Int!) { pools(first: $first) { nodes { id findings { rule outcome } } } }';

interface Seen {
  pool: { id: string; findings: (FilingSeen['findings'][number] & { message: string; facts: string[] })[] };
}

describe('the findings of a pool as it is', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  const findingsOf = async (caller: typeof reform, key: string) =>
    (await world.dataOf<Seen>(caller, FINDINGS, { id: `pool_${key}` })).pool.findings;

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
    for (const key of ['a', 'b']) await addLawfulPool(world, key, REFORM);
    await world.add(juniorPool('c', REFORM));
    await world.add(juniorPool('large', YUZHONG, { committee: { seats: 25 } }));
    await world.add({ members: proposed('large', YUZHONG, 125) });
    for (const { expertId } of proposed('large', YUZHONG, 125)) world.knows(eligibleExpert(expertId));
  });
  afterEach(() => {
    world.whileAsked(() => Promise.resolve());
    world.at('2026-03-02T02:00:00Z');
  });
  afterAll(() => world.close());

  it('are every rule in one order, with clause and numbers', async () => {
    const findings = await findingsOf(reform, 'a');
    expect(findings.map(({ rule }) => rule)).toEqual(
      (
        'R-01 R-02 R-08 R-09 R-10 R-11 R-11H R-12 R-13 R-14 R-20 R-21 R-22 R-22P R-23 R-24 R-25 R-26 R-27 R-28 R-29 ' +
        'R-30 R-31 R-32 R-33 R-34 R-35 R-73 R-36 R-37 R-38 R-39 R-40'
      ).split(' '),
    );
    expect(notPassed(findings)).toEqual(['R-39 FAIL']);
    expect(findings.find(({ rule }) => rule === 'R-08')).toMatchObject({
      clause: 'T三',
      severity: 'IN_PRINCIPLE',
      facts: ['actual=23', 'required=21', 'unknown=0'],
    });
    expect(await findingsOf(unit('a'), 'a')).toEqual(findings);
  });

  it('follow the members, and name the filing’s rules once there is one', async () => {
    await acts.start(unit('b'), 'pool_b');
    expect((await findingsOf(reform, 'b')).map(({ rule }) => rule)).toContain('R-03');
    const [before] = (await findingsOf(reform, 'b')).filter(({ rule }) => rule === 'R-10');
    await world.change(
      unit('b'),
      'endMembership',
      { id: 'm_b_00', version: 1, reason: 'OWN_REQUEST', on: '2026-03-02' },
      'member { id }',
    );
    const [after] = (await findingsOf(reform, 'b')).filter(({ rule }) => rule === 'R-10');
    expect([before?.outcome, after?.outcome]).toEqual(['PASS', 'FAIL']);
  });

  it('of an empty pool are not a pass', async () => {
    const findings = await findingsOf(reform, 'c');
    expect(notPassed(findings)).toEqual(['R-08 FAIL', 'R-10 FAIL', 'R-11 FAIL']);
  });

  it('are an error of their own field while experts does not answer', async () => {
    world.whileAsked(() => Promise.reject(codedError('SUBGRAPH_UNAVAILABLE')));
    const { data, errors } = await world.ask(reform, FINDINGS, { id: 'pool_a' });
    expect(data).toEqual({ pool: { id: 'pool_a', findings: null } });
    expect(errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['pool', 'findings'], 'SUBGRAPH_UNAVAILABLE'],
    ]);
  });

  it.each([
    ['a supervisor', callerAs('DISCIPLINE_SUPERVISOR', REFORM), []],
    ['another authority', callerAs('FILING_AUTHORITY', YUZHONG), null],
    ['another unit', unit('c'), null],
  ])('are nothing to %s', async (_, caller, expected) => {
    world.asked.length = 0;
    const { pool } = await world.dataOf<{ pool: { findings: object[] } | null }>(caller, FINDINGS, {
      id: 'pool_a',
    });
    expect(pool?.findings ?? null).toEqual(expected);
    expect(world.asked).toEqual([]);
  });

  it('of several pools ask experts once, and take as many statements as of one', async () => {
    world.asked.length = 0;
    const one = await countReads(world.database, () => world.dataOf(reform, POOLS, { first: 1 }));
    expect(world.asked).toHaveLength(1);
    const three = await countReads(world.database, () => world.dataOf(reform, POOLS, { first: 3 }));
    expect(world.asked).toHaveLength(2);
    expect(three).toBe(one);
    expect(one).toBeLessThanOrEqual(11);
  });

  it('of 125 members take as many statements as of twenty', async () => {
    const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
    const large = await countReads(world.database, () => findingsOf(yuzhong, 'large'));
    const small = await countReads(world.database, () => findingsOf(reform, 'a'));
    expect(large).toBe(small);
    const [r08] = (await findingsOf(yuzhong, 'large')).filter(({ rule }) => rule === 'R-08');
    expect(r08?.facts).toContain('actual=125');
  });

  it('count nobody whose term another filing has followed', async () => {
    await addLawfulPool(world, 'd', REFORM);
    await acts.filed(unit('d'), reform, 'pool_d', '2026-03-02', '2026-03-31');
    for (const number of ['00', '01'])
      await world.change(unit('d'), 'renewMembership', { id: `m_d_${number}`, version: 2 }, 'member { id }');
    const actual = async () => (await findingsOf(reform, 'd')).find(({ rule }) => rule === 'R-08')?.facts[0];
    expect(await actual()).toBe('actual=23');
    const draft = done(await acts.start(unit('d'), 'pool_d'));
    expect(await actual()).toBe('actual=2');
    await acts.withdraw(unit('d'), draft);
    await world.add({
      members: [memberRow('m_d_lapsed', 'd', REFORM, { termTo: '2026-03-01' })],
    });
    expect(await actual()).toBe('actual=23');
    world.at('2026-04-01T02:00:00Z');
    expect(await actual()).toBe('actual=24');
  });
});
