import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { memberRow, REFORM } from '../../../support/committeeRows';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool, eligibleExpert } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const unitA = callerAs('ORGANISING_UNIT', 'unit_a');

interface PoolSeen {
  status: string;
  expiryWarning: number | null;
  currentFiling: { id: string; firstDay: string; lastDay: string; status: string } | null;
  filings: { nodes: { ordinal: number; status: string }[] };
  members: { nodes: { id: string; status: string; termFrom: string; termTo: string; version: number }[] };
}
const POOL = `{ pool(id: "pool_a") { status expiryWarning currentFiling { id firstDay lastDay status }
  filings { nodes { ordinal status } } members(first: 100) { nodes { id status termFrom termTo version } } } }`;

describe('a pool from its first filing to its second', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  let filing: FilingSeen;
  const pool = async () => (await world.dataOf<{ pool: PoolSeen }>(reform, POOL)).pool;
  const byStatus = async (status: string) =>
    (await pool()).members.nodes.filter((member) => member.status === status);

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
    await addLawfulPool(world, 'a', REFORM);
    world.knows(eligibleExpert('e_young', { titles: [] }));
    world.knows(eligibleExpert('e_late'));
    await world.add({
      members: [
        memberRow('m_untitled', 'a', REFORM, {
          expertId: 'e_young',
          status: 'PROPOSED',
          admittedOn: null,
          termFrom: null,
          termTo: null,
        }),
      ],
    });
  });
  afterAll(() => world.close());

  it('is submitted with everything the rules find against it', async () => {
    filing = await acts.submitted(unitA, 'pool_a');
    expect(filing).toMatchObject({ status: 'SUBMITTED', ordinal: 1, rosterSize: 24, ruleSet: '2023-270/1' });
    expect(notPassed(filing.findings)).toEqual(['R-24 FAIL', 'R-28 FAIL', 'R-39 FAIL']);
  });

  it('is not approved while a hard rule is broken', async () => {
    const { refusal } = await acts.approve(reform, filing, '2026-03-02', '2029-03-01');
    expect(refusal?.code).toBe('RULES_BROKEN');
    expect(notPassed(refusal?.findings ?? [])).toEqual(['R-24 FAIL', 'R-28 FAIL']);
    expect(await acts.read(reform, filing.id)).toEqual(filing);
    expect((await pool()).status).toBe('NEVER_FILED');
  });

  it('is returned with reasons and changed', async () => {
    filing = done(await acts.turnBack(reform, filing, '一名专家没有中级职称'));
    expect(filing).toMatchObject({ status: 'RETURNED', returnReasons: ['一名专家没有中级职称'] });
    const input = { id: 'm_untitled', version: 1, reason: 'NO_LONGER_ELIGIBLE', on: '2026-03-02' };
    await world.change(unitA, 'endMembership', input, 'member { id }');
  });

  it('is submitted again and approved', async () => {
    filing = done(await acts.submit(unitA, filing));
    expect(filing).toMatchObject({ status: 'SUBMITTED', rosterSize: 23, returnReasons: [] });
    filing = done(await acts.approve(reform, filing, '2026-03-02', '2029-03-01'));
    expect(filing).toMatchObject({ status: 'APPROVED', firstDay: '2026-03-02', lastDay: '2029-03-01' });
    expect(notPassed(filing.findings)).toEqual(['R-39 FAIL']);
    const seen = await pool();
    expect(seen).toMatchObject({ status: 'VALID', expiryWarning: null, currentFiling: { id: filing.id } });
    const admitted = await byStatus('ADMITTED');
    expect(admitted).toHaveLength(23);
    expect(new Set(admitted.map(({ termFrom, termTo }) => `${termFrom} ${termTo}`))).toEqual(
      new Set(['2026-03-02 2029-03-01']),
    );
  });

  it('expires after its last day', async () => {
    world.at('2029-03-01T15:59:59Z');
    expect(await pool()).toMatchObject({ status: 'EXPIRING', expiryWarning: 30 });
    world.at('2029-03-01T16:00:00Z');
    expect(await pool()).toMatchObject({
      status: 'EXPIRED',
      expiryWarning: null,
      currentFiling: { id: filing.id, status: 'EXPIRED' },
    });
  });

  it('takes in renewed and new members when filed again', async () => {
    expect((await acts.start(unitA, 'pool_a', 'again')).filing).toMatchObject({
      status: 'DRAFT',
      ordinal: 2,
    });
    const draft = done(await acts.start(unitA, 'pool_a', 'again'));
    expect((await acts.submit(unitA, draft)).refusal?.code).toBe('EMPTY_ROSTER');
    for (const { id, version } of (await byStatus('ADMITTED')).slice(1))
      await world.change(unitA, 'renewMembership', { id, version }, 'member { id }');
    const input = { idempotencyKey: 'late', pool: 'pool_a', expert: 'e_late' };
    await world.change(unitA, 'recommendMember', input, 'member { id }');
    const second = done(await acts.submit(unitA, draft));
    expect(notPassed(second.findings)).toEqual(['R-39 FAIL']);
    const approved = done(await acts.approve(reform, second, '2029-03-02', '2032-03-01'));
    expect(approved).toMatchObject({ ordinal: 2, status: 'APPROVED', rosterSize: 23 });
  });

  it('ends the terms that were not renewed', async () => {
    const ended = await byStatus('ENDED');
    expect(ended.map(({ termTo }) => termTo).sort()).toEqual(['2029-03-01', null]);
    const told = await world.told('MemberEnded');
    expect(told.map(({ payload }) => payload['on'])).toEqual(['2026-03-02', '2029-03-01']);
    const seen = await pool();
    expect(seen.filings.nodes).toEqual([
      { ordinal: 2, status: 'APPROVED' },
      { ordinal: 1, status: 'EXPIRED' },
    ]);
    expect(await byStatus('ADMITTED')).toHaveLength(23);
  });
});
