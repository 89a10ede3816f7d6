import { filingRepository } from '../../../../subgraphs/committees/persistence/filingRepository';
import { codedError } from '../../../../subgraphs/shared/codedError';
import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { EDUCATION, memberRow, REFORM, YUZHONG } from '../../../support/committeeRows';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool, eligibleExpert, juniorPool } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);
const ROSTER = `query($id: ID!, $after: String) { filing(id: $id) { rosterHash roster(first: 20, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { source titleLevel titleSeries { no } member { id status } expert { id } } } } }`;

interface RosterSeen {
  filing: {
    rosterHash: string;
    roster: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: { source: string; titleLevel: string; member: { id: string; status: string } }[];
    };
  };
}

describe('a submission', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  const end = (key: string, id: string) =>
    world.change(
      unit(key),
      'endMembership',
      { id, version: 1, reason: 'OWN_REQUEST', on: '2026-03-02' },
      'member { status }',
    );
  const rosterOf = async (filing: FilingSeen, after: string | null = null) =>
    (await world.dataOf<RosterSeen>(reform, ROSTER, { id: filing.id, after })).filing;

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) await addLawfulPool(world, key, REFORM);
    await world.add(juniorPool('empty', REFORM));
  });
  afterEach(() => world.whileAsked(() => Promise.resolve()));
  afterAll(() => world.close());

  it('freezes a roster that later changes leave alone', async () => {
    const filing = await acts.submitted(unit('a'), 'pool_a');
    const before = await rosterOf(filing);
    expect(before.roster).toMatchObject({ totalCount: 23, pageInfo: { hasNextPage: true } });
    expect(before.roster.nodes[0]).toMatchObject({ source: 'RECOMMENDED', titleLevel: 'SENIOR' });
    await end('a', 'm_a_00');
    await world.add({
      members: [memberRow('m_a_new', 'a', REFORM, { status: 'PROPOSED', nameSortKey: 'aaa' })],
    });
    const after = await rosterOf(filing);
    expect(after.rosterHash).toBe(before.rosterHash);
    expect(after.roster.nodes.map(({ member }) => member.id)).toEqual(
      before.roster.nodes.map(({ member }) => member.id),
    );
    expect(after.roster.nodes[0]?.member.status).toBe('ENDED');
    expect(await acts.read(reform, filing.id)).toEqual(filing);
    const rest = await rosterOf(filing, after.roster.pageInfo.endCursor);
    expect(rest.roster.nodes).toHaveLength(3);
  });

  it('hashes the same roster alike and another one differently', async () => {
    const first = await acts.submitted(unit('b'), 'pool_b');
    const again = done(await acts.submit(unit('b'), done(await acts.turnBack(reform, first, '请补充'))));
    expect(first.rosterHash).toMatch(/^[0-9a-f]{64}$/);
    expect(again.rosterHash).toBe(first.rosterHash);
    await end('b', 'm_b_00');
    const third = done(await acts.submit(unit('b'), done(await acts.turnBack(reform, again, '请补充'))));
    expect(third.rosterHash).not.toBe(first.rosterHash);
    expect(third.rosterSize).toBe(22);
  });

  it('is refused twice, and once it is stale', async () => {
    const draft = done(await acts.start(unit('c'), 'pool_c'));
    const filing = done(await acts.submit(unit('c'), draft));
    expect((await acts.submit(unit('c'), draft)).refusal?.code).toBe('CONFLICT');
    expect((await acts.submit(unit('c'), filing)).refusal?.code).toBe('WRONG_STATUS');
  });

  it('is made once by two at a time', async () => {
    const draft = done(await acts.start(unit('d'), 'pool_d'));
    const answers = await Promise.all([acts.submit(unit('d'), draft), acts.submit(unit('d'), draft)]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('is refused without a roster', async () => {
    const draft = done(await acts.start(unit('empty'), 'pool_empty'));
    expect((await acts.submit(unit('empty'), draft)).refusal?.code).toBe('EMPTY_ROSTER');
  });

  it('is refused when the roster changes meanwhile', async () => {
    const draft = done(await acts.start(unit('e'), 'pool_e'));
    world.whileAsked(async () => void (await end('e', 'm_e_00')));
    expect((await acts.submit(unit('e'), draft)).refusal?.code).toBe('ROSTER_CHANGED');
    expect(await acts.read(unit('e'), draft.id)).toEqual(draft);
  });

  it('fails whole while experts does not answer', async () => {
    const draft = done(await acts.start(unit('f'), 'pool_f'));
    world.whileAsked(() => Promise.reject(codedError('SUBGRAPH_UNAVAILABLE')));
    await expect(acts.submit(unit('f'), draft)).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    expect(await acts.read(unit('f'), draft.id)).toEqual(draft);
  });

  it('never passes a rule for want of facts', async () => {
    await world.add({
      members: [memberRow('m_f_x', 'f', REFORM, { status: 'PROPOSED', expertId: 'e_unknown' })],
    });
    const { filing } = await acts.start(unit('f'), 'pool_f', 'start-again');
    expect(filing).toBeNull();
    const filings = await world.dataOf<{ filings: { nodes: FilingSeen[] } }>(
      unit('f'),
      '{ filings { nodes { id version } } }',
    );
    const [draft] = filings.filings.nodes;
    const submitted = done(await acts.submit(unit('f'), draft as FilingSeen));
    expect(notPassed(submitted.findings)).toEqual(
      ['R-20', 'R-24', 'R-28', 'R-30', 'R-31', 'R-32', 'R-34', 'R-35', 'R-73']
        .map((rule) => `${rule} INSUFFICIENT_DATA`)
        .concat(['R-39 INSUFFICIENT_DATA']),
    );
    const { refusal } = await acts.approve(reform, submitted, '2026-03-02', '2029-03-01');
    expect(refusal?.code).toBe('RULES_BROKEN');
    expect(refusal?.findings).toHaveLength(8);
  });

  it('is one at a time for a pool', async () => {
    const first = done(await acts.start(unit('g'), 'pool_g', 'k1'));
    expect((await acts.start(unit('g'), 'pool_g', 'k2')).refusal?.code).toBe('FILING_OPEN');
    expect((await acts.start(unit('g'), 'pool_g', 'k1')).filing?.id).toBe(first.id);
    expect((await acts.start(unit('g'), 'pool_h', 'k1')).refusal?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    const withdrawn = done(await acts.withdraw(unit('g'), first));
    expect(withdrawn.status).toBe('WITHDRAWN');
    expect((await acts.withdraw(unit('g'), withdrawn)).refusal?.code).toBe('WRONG_STATUS');
    expect(done(await acts.start(unit('g'), 'pool_g', 'k3')).ordinal).toBe(2);
  });

  it('opens one draft for two requests at once', async () => {
    const answers = await Promise.all([
      acts.start(unit('h'), 'pool_h', 'one'),
      acts.start(unit('h'), 'pool_h', 'two'),
    ]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['FILING_OPEN', 'done']);
  });

  it('is withdrawn after it was submitted, with a reason', async () => {
    const { filings } = await world.dataOf<{ filings: { nodes: FilingSeen[] } }>(
      unit('c'),
      '{ filings { nodes { id version } } }',
    );
    const [filing] = filings.nodes;
    expect((await acts.withdraw(unit('c'), filing as FilingSeen, ' ')).refusal?.code).toBe('INVALID_TEXT');
    expect((await acts.withdraw(unit('c'), filing as FilingSeen)).filing?.status).toBe('WITHDRAWN');
  });

  it.each([
    ['another unit', unit('b'), 'NOT_FOUND'],
    ['the authority', reform, 'FORBIDDEN'],
    ['a department', callerAs('CONSENTING_DEPARTMENT', 'dept-education'), 'FORBIDDEN'],
  ])('is not for %s to make', async (_, caller, code) => {
    const filing = { id: 'filing_none', version: 1 } as FilingSeen;
    for (const act of [
      () => acts.start(caller, 'pool_a'),
      () => acts.submit(caller, filing),
      () => acts.withdraw(caller, filing),
    ]) {
      const answer = await act().catch((error: unknown) => String(error));
      expect(JSON.stringify(answer)).toContain(code);
    }
  });

  it('looks alike for a foreign filing and none', async () => {
    const { filings } = await world.dataOf<{ filings: { nodes: FilingSeen[] } }>(
      unit('a'),
      '{ filings { nodes { id version } } }',
    );
    const foreign = await acts.submit(unit('b'), filings.nodes[0] as FilingSeen);
    const none = await acts.submit(unit('b'), { id: 'filing_none', version: 1 } as FilingSeen);
    expect(foreign).toEqual(none);
    expect(await acts.read(callerAs('FILING_AUTHORITY', YUZHONG), filings.nodes[0]?.id ?? '')).toBeNull();
  });

  it('to the own department is copied to 市职改办', async () => {
    await addLawfulPool(world, 'self', EDUCATION, {
      unit: { kind: 'MUNICIPAL_DEPARTMENT', industryDepartmentId: EDUCATION },
    });
    const filing = await acts.submitted(unit('self'), 'pool_self');
    const row = await filingRepository(world.database, unit('self')).oneOrRefuse(filing.id);
    expect(row.copiedTo).toEqual([REFORM]);
    expect(await acts.read(reform, filing.id)).toBeNull();
    expect(filing.findings).toContainEqual({ rule: 'R-03', outcome: 'PASS' });
  });

  it('asks experts once, in chunks of two hundred', async () => {
    await world.add(juniorPool('large', REFORM));
    const ids = Array.from({ length: 450 }, (_, place) => `e_large_${place}`);
    for (const id of ids) world.knows(eligibleExpert(id));
    await world.add({
      members: ids.map((expertId, place) =>
        memberRow(`m_large_${place}`, 'large', REFORM, { expertId, status: 'PROPOSED' }),
      ),
    });
    world.asked.length = 0;
    expect((await acts.submitted(unit('large'), 'pool_large')).rosterSize).toBe(450);
    expect(world.asked.map(({ length }) => length)).toEqual([200, 200, 50]);
  });
});
