import { openCommitteesWorld, type CommitteesWorld } from '../../../support/committeesWorld';
import { REFORM, YUZHONG } from '../../../support/committeeRows';
import { done, filingActs, notPassed, type FilingSeen } from '../../../support/filingActs';
import { addLawfulPool, eligibleExpert } from '../../../support/filingRows';
import { callerAs } from '../../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const unit = (key: string) => callerAs('ORGANISING_UNIT', `unit_${key}`);

interface WaiverSeen {
  id: string;
  version: number;
  rule: string;
  status: string;
  member: { id: string } | null;
  decidedOn: string | null;
}
const WAIVER = 'waiver { id version rule status member { id } decidedOn }';

describe('a waiver', () => {
  let world: CommitteesWorld;
  let acts: ReturnType<typeof filingActs>;
  let open: FilingSeen;
  let keys = 0;
  const ask = (key: string, filing: FilingSeen, change: object = {}) =>
    world.change<{ waiver: WaiverSeen | null }>(
      unit(key),
      'requestWaiver',
      {
        idempotencyKey: `waiver-${++keys}`,
        filing: filing.id,
        rule: 'R-08',
        reason: '本市该专业高级人才不足',
        evidence: '渝教函〔2026〕3号',
        expiresOn: '2027-03-01',
        ...change,
      },
      WAIVER,
    );
  const decide = (caller: typeof reform, { id, version }: WaiverSeen, change: object = {}) =>
    world.change<{ waiver: WaiverSeen | null }>(
      caller,
      'decideWaiver',
      { id, version, granted: true, reason: '情况属实', ...change },
      WAIVER,
    );
  /** A pool with a retired member and two members too few, and its draft. */
  async function draftOf(key: string) {
    await addLawfulPool(world, key, REFORM);
    world.knows(eligibleExpert(`e_${key}_00`, { status: 'RETIRED' }));
    return done(await acts.start(unit(key), `pool_${key}`));
  }

  beforeAll(async () => {
    world = await openCommitteesWorld();
    acts = filingActs(world);
    open = await draftOf('c');
  });
  afterEach(() => world.at('2026-03-02T02:00:00Z'));
  afterAll(() => world.close());

  it('turns a failed in-principle rule into WAIVED, never into PASS', async () => {
    const draft = await draftOf('a');
    const { waiver } = await ask('a', draft, { rule: 'R-35', member: 'm_a_00' });
    expect(waiver).toMatchObject({ rule: 'R-35', status: 'REQUESTED', member: { id: 'm_a_00' } });
    const first = done(await acts.submit(unit('a'), draft));
    expect(notPassed(first.findings)).toEqual(['R-35 FAIL', 'R-39 FAIL']);
    const refused = await acts.approve(reform, first, '2026-03-02', '2029-03-01');
    expect(notPassed(refused.refusal?.findings ?? [])).toEqual(['R-35 FAIL']);
    const granted = await decide(reform, waiver as WaiverSeen);
    expect(granted.waiver).toMatchObject({ status: 'GRANTED', decidedOn: '2026-03-02' });
    const approved = done(await acts.approve(reform, first, '2026-03-02', '2029-03-01'));
    expect(approved.findings).toContainEqual({ rule: 'R-35', outcome: 'WAIVED' });
  });

  it('for one person covers nobody else', async () => {
    const draft = await draftOf('b');
    world.knows(eligibleExpert('e_b_01', { status: 'RETIRED' }));
    const { waiver } = await ask('b', draft, { rule: 'R-35', member: 'm_b_00' });
    await decide(reform, waiver as WaiverSeen);
    const submitted = done(await acts.submit(unit('b'), draft));
    expect(notPassed(submitted.findings)).toContain('R-35 FAIL');
  });

  it.each([
    ['2026-03-10', 'WAIVED'],
    ['2026-03-09', 'FAIL'],
  ])('that ends on %s leaves the rule %s on 2026-03-10', async (expiresOn, outcome) => {
    const key = `end${expiresOn.slice(-2)}`;
    const draft = await draftOf(key);
    const { waiver } = await ask(key, draft, { rule: 'R-35', expiresOn });
    await decide(reform, waiver as WaiverSeen);
    const submitted = done(await acts.submit(unit(key), draft));
    world.at('2026-03-10T02:00:00Z');
    const { filing, refusal } = await acts.approve(reform, submitted, '2026-03-10', '2029-03-09');
    const findings = filing?.findings ?? refusal?.findings ?? [];
    expect(findings).toContainEqual({ rule: 'R-35', outcome });
  });

  it.each([
    ['a hard rule', { rule: 'R-24' }, 'NOT_WAIVABLE'],
    ['a rule that does not exist', { rule: 'R-99' }, 'NOT_WAIVABLE'],
    ['a duty', { rule: 'R-36' }, 'NOT_WAIVABLE'],
    ['a person under a rule about the pool', { rule: 'R-08', member: 'm_c_00' }, 'RULE_NOT_PER_PERSON'],
    ['a person of another pool', { rule: 'R-35', member: 'm_a_00' }, 'NOT_FOUND'],
    ['no reason', { reason: ' ' }, 'INVALID_TEXT'],
    ['no evidence', { evidence: '' }, 'INVALID_TEXT'],
    ['a day that has passed', { expiresOn: '2026-03-01' }, 'DATE_IN_PAST'],
    ['more than three years', { expiresOn: '2029-03-03' }, 'DATE_TOO_LATE'],
  ])('is not asked for %s', async (_, change, code) => {
    expect((await ask('c', open, change)).refusal?.code).toBe(code);
  });

  it.each([
    ['2026-03-02', 'R-10'],
    ['2029-03-02', 'R-11'],
  ])('may last until %s', async (expiresOn, rule) => {
    expect((await ask('c', open, { expiresOn, rule })).refusal).toBeNull();
  });

  it('is asked once at a time', async () => {
    const draft = await draftOf('d');
    await ask('d', draft, { rule: 'R-10', idempotencyKey: 'same' });
    expect((await ask('d', draft, { rule: 'R-10', idempotencyKey: 'same' })).waiver?.rule).toBe('R-10');
    expect((await ask('d', draft, { rule: 'R-10' })).refusal?.code).toBe('ALREADY_REQUESTED');
  });

  it('is granted once, with a reason, by the pool’s authority', async () => {
    const draft = await draftOf('e');
    const waiver = (await ask('e', draft)).waiver as WaiverSeen;
    expect((await decide(reform, waiver, { reason: '' })).refusal?.code).toBe('INVALID_TEXT');
    const foreign = callerAs('FILING_AUTHORITY', YUZHONG);
    expect((await decide(foreign, waiver)).refusal?.code).toBe('NOT_FOUND');
    await expect(decide(unit('e'), waiver)).rejects.toThrow('FORBIDDEN');
    const answers = await Promise.all([decide(reform, waiver), decide(reform, waiver, { granted: false })]);
    expect(answers.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done']);
    const again = await decide(reform, { ...waiver, version: 2 });
    expect(again.refusal?.code).toBe('ALREADY_DECIDED');
  });

  describe('for a filing in force', () => {
    let running: FilingSeen;
    const thirdYear = { rule: 'R-57', member: 'm_run_00' };
    beforeAll(async () => {
      await addLawfulPool(world, 'run', REFORM);
      running = await acts.filed(unit('run'), reform, 'pool_run', '2026-03-02', '2029-03-01');
    });

    it('lets one person attend a third year, for the draw', async () => {
      const { waiver } = await ask('run', running, thirdYear);
      expect((await decide(reform, waiver as WaiverSeen)).waiver?.status).toBe('GRANTED');
      const { drawCandidates } = await world.dataOf<{ drawCandidates: { waivers: object[] } }>(
        callerAs('SERVICE', 'evaluations'),
        '{ drawCandidates(poolId: "pool_run") { waivers { rule memberId decidedOn expiresOn } } }',
      );
      expect(drawCandidates.waivers).toEqual([
        { rule: 'R-57', memberId: 'm_run_00', decidedOn: '2026-03-02', expiresOn: '2027-03-01' },
      ]);
    });

    it.each([
      ['the third year of nobody in particular', { rule: 'R-57' }, 'RULE_PER_PERSON'],
      ['a rule that only the filing meets', { rule: 'R-08' }, 'WRONG_STATUS'],
      ['a person of another pool', { rule: 'R-57', member: 'm_c_00' }, 'NOT_FOUND'],
    ])('is not asked for %s', async (_, change, code) => {
      expect((await ask('run', running, change)).refusal?.code).toBe(code);
    });

    it.each(['R-22P', 'R-38'])('is asked for %s, which the draw meets', async (rule) => {
      expect((await ask('run', running, { rule })).waiver?.rule).toBe(rule);
    });

    it('is not asked once the filing is over', async () => {
      world.at('2029-03-02T02:00:00Z');
      const late = { rule: 'R-57', member: 'm_run_01', expiresOn: '2029-06-01' };
      expect((await ask('run', running, late)).refusal?.code).toBe('WRONG_STATUS');
    });
  });

  it('ends with the filing, and is not asked of one that is over', async () => {
    const draft = await draftOf('f');
    const waiver = (await ask('f', draft)).waiver as WaiverSeen;
    await acts.withdraw(unit('f'), draft);
    expect((await ask('f', draft)).refusal?.code).toBe('WRONG_STATUS');
    expect((await decide(reform, { ...waiver, version: 2 })).refusal?.code).toBe('ALREADY_DECIDED');
    expect((await ask('e', draft)).refusal?.code).toBe('NOT_FOUND');
  });
});
