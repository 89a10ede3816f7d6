import { filingFindingRepository } from '../../../../subgraphs/committees/persistence/filingFindingRepository';
import { poolMemberRepository } from '../../../../subgraphs/committees/persistence/poolMemberRepository';
import { systemScope } from '../../../../subgraphs/shared/scope/systemScope';
import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { memberRow, REFORM, YUZHONG } from '../../../support/committeeRows';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool, eligibleExpert } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);

describe('a decision', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  let number = 0;
  /** A lawful pool of its own, submitted. */
  async function ready(): Promise<{ key: string; filing: FilingSeen }> {
    const key = `p${++number}`;
    await addLawfulPool(world, key, REFORM);
    return { key, filing: await acts.submitted(unit(key), `pool_${key}`) };
  }
  const pool = async (key: string) =>
    (
      await world.dataOf<{ pool: Record<string, unknown> }>(
        reform,
        'query($id: ID!) { pool(id: $id) { status expiryWarning currentFiling { id firstDay lastDay } } }',
        { id: `pool_${key}` },
      )
    ).pool;

  const membersOf = async (key: string) =>
    (
      await world.dataOf<{ pool: { members: { nodes: { id: string; version: number; status: string }[] } } }>(
        reform,
        'query($id: ID!) { pool(id: $id) { members(first: 100) { nodes { id version status } } } }',
        { id: `pool_${key}` },
      )
    ).pool.members.nodes;

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
  });
  afterEach(() => {
    world.at('2026-03-02T02:00:00Z');
    world.whileAsked(() => Promise.resolve());
  });
  afterAll(() => world.close());

  it.each([
    ['2026-03-02', '2029-03-01'],
    ['2026-03-02', '2026-03-02'],
    ['2026-03-03', '2029-03-02'],
    ['2027-03-02', '2030-03-01'],
  ])('approves from %s to %s', async (firstDay, lastDay) => {
    const { filing } = await ready();
    expect(done(await acts.approve(reform, filing, firstDay, lastDay))).toMatchObject({ firstDay, lastDay });
  });

  it.each([
    ['2026-03-02', '2029-03-02', 'RULES_BROKEN', ['R-04 FAIL']],
    ['2026-03-10', '2026-03-09', 'RULES_BROKEN', ['R-04 FAIL']],
    ['2026-03-01', '2029-02-28', 'FIRST_DAY_IN_PAST', []],
    ['2027-03-03', '2028-03-02', 'DATE_TOO_LATE', []],
    [null, '2029-03-01', 'VALIDITY_NEEDED', []],
    ['2026-03-02', null, 'VALIDITY_NEEDED', []],
  ])('refuses %s to %s: %s', async (firstDay, lastDay, code, rules) => {
    const { filing } = await ready();
    const { id, version } = filing;
    const { refusal } = await acts.decide(reform, { id, version, decision: 'APPROVE', firstDay, lastDay });
    expect(refusal?.code).toBe(code);
    expect(notPassed(refusal?.findings ?? [])).toEqual(rules);
    expect(await acts.read(reform, id)).toEqual(filing);
  });

  it.each([
    ['2024-02-29', '2027-02-28', null],
    ['2024-02-29', '2027-03-01', 'RULES_BROKEN'],
    ['2024-03-01', '2027-02-28', null],
    ['2024-03-01', '2027-03-01', 'RULES_BROKEN'],
  ])('counts three years from %s to %s', async (firstDay, lastDay, code) => {
    world.at(`${firstDay}T02:00:00Z`);
    const key = `leap${++number}`;
    await addLawfulPool(world, key, REFORM);
    const filing = await acts.submitted(unit(key), `pool_${key}`);
    const { refusal } = await acts.approve(reform, filing, firstDay, lastDay);
    const rules = notPassed(refusal?.findings ?? []);
    expect(rules.includes('R-04 FAIL')).toBe(code !== null);
  });

  it('is one for two officers at once', async () => {
    const { filing } = await ready();
    const answers = await Promise.all([
      acts.approve(reform, filing, '2026-03-02', '2029-03-01'),
      acts.turnBack(reform, filing, '请补充'),
    ]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
  });

  it('is not made twice', async () => {
    const { filing } = await ready();
    const approved = done(await acts.approve(reform, filing, '2026-03-02', '2029-03-01'));
    expect((await acts.turnBack(reform, filing, '请补充')).refusal?.code).toBe('CONFLICT');
    expect((await acts.turnBack(reform, approved, '请补充')).refusal?.code).toBe('WRONG_STATUS');
    expect((await acts.approve(reform, approved, '2026-03-02', '2029-03-01')).refusal?.code).toBe(
      'WRONG_STATUS',
    );
  });

  it('is not made on a draft', async () => {
    await addLawfulPool(world, 'draft', REFORM);
    const draft = done(await acts.start(unit('draft'), 'pool_draft'));
    expect((await acts.turnBack(reform, draft, '请补充')).refusal?.code).toBe('WRONG_STATUS');
  });

  it('needs reasons to return', async () => {
    const { filing } = await ready();
    expect((await acts.turnBack(reform, filing)).refusal?.code).toBe('REASONS_NEEDED');
    expect((await acts.turnBack(reform, filing, ' ')).refusal?.code).toBe('INVALID_TEXT');
    const many = Array.from({ length: 51 }, () => '理由');
    expect((await acts.turnBack(reform, filing, ...many)).refusal?.code).toBe('REASONS_NEEDED');
  });

  it('by another authority finds nothing', async () => {
    const { filing } = await ready();
    const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
    const foreign = await acts.approve(yuzhong, filing, '2026-03-02', '2029-03-01');
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
    const none = { ...filing, id: 'filing_none' };
    expect(await acts.approve(yuzhong, none, '2026-03-02', '2029-03-01')).toEqual(foreign);
    await expect(acts.approve(unit('p1'), filing, '2026-03-02', '2029-03-01')).rejects.toThrow('FORBIDDEN');
  });

  it('sees a sanction that came after the submission', async () => {
    const { key, filing } = await ready();
    const sanctions = [{ category: 'DISCIPLINE', start: '2026-03-02', end: null }];
    world.knows(eligibleExpert(`e_${key}_00`, { sanctions }));
    const { refusal } = await acts.approve(reform, filing, '2026-03-02', '2029-03-01');
    expect(notPassed(refusal?.findings ?? [])).toEqual(['R-30 FAIL']);
  });

  it('does not count members who left after the submission', async () => {
    const { key, filing } = await ready();
    const exit = { id: `m_${key}_00`, version: 1, reason: 'DECEASED', on: '2026-03-02' };
    await world.change(unit(key), 'endMembership', exit, 'member { id }');
    const { refusal } = await acts.approve(reform, filing, '2026-03-02', '2029-03-01');
    expect(notPassed(refusal?.findings ?? [])).toEqual(['R-10 FAIL']);
  });

  it('keeps to the seats that were submitted', async () => {
    const key = `p${++number}`;
    await addLawfulPool(world, key, REFORM, { committee: { seats: 9 } });
    const filing = await acts.submitted(unit(key), `pool_${key}`);
    expect(notPassed(filing.findings)).toContain('R-08 FAIL');
    const { committee } = await world.change<{ committee: { seats: number } }>(
      unit(key),
      'changeReviewCommittee',
      { id: `cmte_${key}`, version: 1, seats: 7, groups: [] },
      'committee { seats }',
    );
    expect(committee.seats).toBe(7);
    const { refusal } = await acts.approve(reform, filing, '2026-03-02', '2029-03-01');
    expect(notPassed(refusal?.findings ?? [])).toEqual(['R-08 FAIL', 'R-10 FAIL']);
  });

  it('takes the authority’s own word on the size of the day it decides', async () => {
    const key = `p${++number}`;
    await addLawfulPool(world, key, REFORM, { committee: { seats: 5 } });
    const filing = await acts.submitted(unit(key), `pool_${key}`);
    expect(notPassed(filing.findings)).toContain('R-12 FAIL');
    const smaller = { id: `cmte_${key}`, version: 1, seatsAtLeast: 5, reason: '专业人数少' };
    await world.change(reform, 'adjustCommitteeSize', smaller, 'committee { id }');
    const approved = done(await acts.approve(reform, filing, '2026-03-02', '2029-03-01'));
    expect(approved.findings).toContainEqual({ rule: 'R-12', outcome: 'PASS' });
  });

  it('keeps its instants, and the findings of both acts', async () => {
    const { key, filing } = await ready();
    world.at('2026-03-02T07:30:00Z');
    done(await acts.approve(reform, filing, '2026-03-02', '2029-03-01'));
    const seen = await world.dataOf(
      reform,
      'query($id: ID!) { filing(id: $id) { submittedAt decidedAt rosterHash } }',
      { id: filing.id },
    );
    expect(seen).toEqual({
      filing: {
        submittedAt: '2026-03-02T02:00:00.000Z',
        decidedAt: '2026-03-02T07:30:00.000Z',
        rosterHash: filing.rosterHash,
      },
    });
    const stored = await filingFindingRepository(world.database, unit(key)).countBy(['stage']);
    expect(stored.map(({ stage, count }) => [stage, count]).sort()).toEqual([
      ['DECISION', filing.findings.length],
      ['SUBMISSION', filing.findings.length],
    ]);
  });

  it('for later leaves the pool as it stands until then', async () => {
    const { key, filing } = await ready();
    done(await acts.approve(reform, filing, '2026-04-01', '2026-12-31'));
    expect(await pool(key)).toEqual({ status: 'NEVER_FILED', expiryWarning: null, currentFiling: null });
    const waiting = await acts.start(unit(key), `pool_${key}`);
    expect(waiting.refusal?.code).toBe('NEXT_FILING_WAITS');
    world.at('2026-04-01T02:00:00Z');
    expect(await pool(key)).toMatchObject({ status: 'VALID', currentFiling: { id: filing.id } });
  });

  it('renews before the end from the day after it, and not over it', async () => {
    const { key, filing } = await ready();
    done(await acts.approve(reform, filing, '2026-03-02', '2026-06-30'));
    const [left, ...renewed] = await membersOf(key);
    for (const { id, version } of renewed)
      await world.change(unit(key), 'renewMembership', { id, version }, 'member { id }');
    world.knows(eligibleExpert(`e_${key}_new`));
    const nominee = { idempotencyKey: key, pool: `pool_${key}`, expert: `e_${key}_new` };
    await world.change(unit(key), 'recommendMember', nominee, 'member { id }');
    const second = await acts.submitted(unit(key), `pool_${key}`);
    const over = await acts.approve(reform, second, '2026-06-30', '2029-06-29');
    expect(notPassed(over.refusal?.findings ?? [])).toEqual(['R-05 FAIL']);
    done(await acts.approve(reform, second, '2026-07-01', '2029-06-30'));
    expect(await pool(key)).toEqual({
      status: 'EXPIRING',
      expiryWarning: 180,
      currentFiling: { id: filing.id, firstDay: '2026-03-02', lastDay: '2026-06-30' },
    });
    const memberStatus = async () => (await membersOf(key)).find(({ id }) => id === left?.id)?.status;
    expect(await memberStatus()).toBe('ADMITTED');
    world.at('2026-07-01T02:00:00Z');
    expect(await pool(key)).toMatchObject({ status: 'VALID', currentFiling: { id: second.id } });
    done(await acts.start(unit(key), `pool_${key}`));
    expect(await memberStatus()).toBe('ENDED');
  });

  it('counts the batches of members who have left', async () => {
    const key = `p${++number}`;
    await addLawfulPool(world, key, REFORM);
    const members = poolMemberRepository(world.database, systemScope('a pool whose first members have left'));
    await members.update(`m_${key}_designated`, {}, { proposedOn: '2026-01-20' });
    const left = memberRow(`m_${key}_left`, key, REFORM, {
      expertId: `e_${key}_left`,
      source: 'RECOMMENDED',
      status: 'ENDED',
      proposedOn: '2026-01-10',
      exitedOn: '2026-01-25',
      exitReason: 'OWN_REQUEST',
      liveKey: null,
    });
    await world.add({ members: [left] });
    await members.update(`m_${key}_social`, {}, { proposedOn: '2026-01-15' });
    const filing = await acts.submitted(unit(key), `pool_${key}`);
    expect(filing.findings).toContainEqual({ rule: 'R-11H', outcome: 'PASS' });
    expect(done(await acts.approve(reform, filing, '2026-03-02', '2029-03-01')).status).toBe('APPROVED');
  });

  it('may follow on from a filing that expired meanwhile', async () => {
    const { key, filing } = await ready();
    done(await acts.approve(reform, filing, '2026-03-02', '2026-03-02'));
    world.at('2026-03-05T02:00:00Z');
    const ids = Array.from({ length: 21 }, (_, place) => String(place).padStart(2, '0'));
    for (const id of [...ids, 'social', 'designated'])
      await world.change(unit(key), 'renewMembership', { id: `m_${key}_${id}`, version: 2 }, 'member { id }');
    const second = await acts.submitted(unit(key), `pool_${key}`);
    const { refusal } = await acts.approve(reform, second, '2026-03-04', '2029-03-03');
    expect(refusal?.code).toBe('FIRST_DAY_IN_PAST');
    expect(done(await acts.approve(reform, second, '2026-03-03', '2029-03-02')).status).toBe('APPROVED');
  });
});
