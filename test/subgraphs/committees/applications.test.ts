import { knownExpert, openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { memberRow, poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const unitA = callerAs('ORGANISING_UNIT', 'unit_a');
const employer = callerAs('EMPLOYER', 'employer_a');
const otherEmployer = callerAs('EMPLOYER', 'employer_b');
const expert = (name: string) => callerAs('EXPERT', `expert_${name}`);

interface Application {
  id: string;
  version: number;
  status: string;
  steps: { status: string; by: string; on: string; note: string | null }[];
}
const APPLICATION = 'application { id version status steps { status by on note } }';

describe('an own application', () => {
  let world: CommitteesWorld;
  const act = (caller: typeof reform, mutation: string, input: Record<string, unknown>) =>
    world.change<{ application: Application | null }>(caller, mutation, input, APPLICATION);
  const apply = (name: string, change: object = {}) =>
    act(expert(name), 'applyToPool', {
      idempotencyKey: 'apply',
      poolCode: 'C-a',
      statement: '本人从事工程设计二十年',
      ...change,
    });
  /** Applies, and takes the steps named; gives the id and the version after the last. */
  async function at(name: string, ...steps: readonly [typeof reform, string, object][]) {
    let { application } = await apply(name);
    for (const [caller, mutation, input] of steps) {
      const { id, version } = application as Application;
      ({ application } = await act(caller, mutation, { id, version, ...input }));
    }
    return application as Application;
  }
  const forwarded: [typeof reform, string, object] = [employer, 'forwardApplication', {}];
  const reviewed: [typeof reform, string, object] = [unitA, 'reviewApplication', { passed: true }];
  const byUnit: [typeof reform, string, object] = [unitA, 'selectApplicant', { passed: true }];
  const byAuthority: [typeof reform, string, object] = [reform, 'selectApplicant', { passed: true }];

  beforeAll(async () => {
    const names = Array.from({ length: 23 }, (_, place) => `expert_${place}`);
    world = await openCommitteesWorld(names.map((id) => knownExpert(id)));
    await world.add(poolOf('a', REFORM));
    await world.add(poolOf('closed', REFORM, { pool: { openToApplications: false } }));
    await world.add({ members: [memberRow('m1', 'a', REFORM, { expertId: 'expert_19' })] });
  });
  afterAll(() => world.close());

  it('goes from the expert to a proposed membership', async () => {
    const application = await at('0', forwarded, reviewed, byUnit, byAuthority);
    expect(application.status).toBe('SELECTED');
    const { id, version } = application;
    const confirmed = await act(reform, 'confirmApplication', {
      id,
      version,
      confirmed: true,
      note: '同意入库',
    });
    expect(confirmed.application?.status).toBe('CONFIRMED');
    expect(confirmed.application?.steps.map(({ status, by }) => `${status} ${by}`)).toEqual([
      'APPLIED EXPERT',
      'FORWARDED EMPLOYER',
      'REVIEWED ORGANISING_UNIT',
      'REVIEWED ORGANISING_UNIT',
      'SELECTED FILING_AUTHORITY',
      'CONFIRMED FILING_AUTHORITY',
    ]);
    const { pool } = await world.dataOf<{ pool: { members: { nodes: object[] } } }>(
      reform,
      '{ pool(id: "pool_a") { members(filter: { source: [SOCIAL] }) { nodes { status source expert { id } } } } }',
    );
    expect(pool.members.nodes).toEqual([
      { status: 'PROPOSED', source: 'SOCIAL', expert: { id: 'expert_0' } },
    ]);
    const types = (await world.told()).map(({ type, payload }) => [type, payload['expertId']]);
    expect(types).toEqual(
      expect.arrayContaining([
        ['ApplicationReceived', 'expert_0'],
        ['ApplicationClosed', 'expert_0'],
        ['MemberNamed', 'expert_0'],
      ]),
    );
  });

  it('is selected by both sides in any order', async () => {
    const once = await at('1', forwarded, reviewed, byAuthority);
    expect(once.status).toBe('REVIEWED');
    const { id, version } = once;
    const twice = await act(reform, 'selectApplicant', { id, version, passed: true });
    expect(twice.refusal?.code).toBe('ALREADY_SELECTED');
    const both = await act(unitA, 'selectApplicant', { id, version, passed: true });
    expect(both.application?.status).toBe('SELECTED');
  });

  it('ends with one side’s no', async () => {
    const { id, version } = await at('2', forwarded, reviewed, byUnit);
    const { application } = await act(reform, 'selectApplicant', {
      id,
      version,
      passed: false,
      note: '名额已满',
    });
    expect(application).toMatchObject({ status: 'REJECTED' });
    expect(application?.steps.at(-1)).toEqual({
      status: 'REJECTED',
      by: 'FILING_AUTHORITY',
      on: '2026-03-02',
      note: '名额已满',
    });
    expect((await apply('2', { idempotencyKey: 'again' })).application?.status).toBe('APPLIED');
  });

  it('that is over is told once, so that nobody goes on seeing the applicant', async () => {
    const open = await at('20', forwarded);
    const rejected = await at('21', forwarded);
    await act(unitA, 'reviewApplication', { id: rejected.id, version: rejected.version, passed: false });
    const withdrawn = await at('22');
    await act(expert('22'), 'withdrawApplication', { id: withdrawn.id, version: withdrawn.version });
    const told = await world.told('ApplicationClosed');
    expect(told.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([
        { applicationId: rejected.id, expertId: 'expert_21', poolId: 'pool_a', on: '2026-03-02' },
        { applicationId: withdrawn.id, expertId: 'expert_22', poolId: 'pool_a', on: '2026-03-02' },
      ]),
    );
    const ids = told.map(({ payload }) => payload['applicationId']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(open.id);
  });

  it.each([
    ['reviewed before the employer', [], unitA, 'reviewApplication', { passed: true }],
    ['selected before the review', [forwarded], reform, 'selectApplicant', { passed: true }],
    [
      'confirmed by one side alone',
      [forwarded, reviewed, byUnit],
      reform,
      'confirmApplication',
      { confirmed: true },
    ],
    ['forwarded twice', [forwarded], employer, 'forwardApplication', {}],
  ] as const)('is never %s', async (name, steps, caller, mutation, input) => {
    const who = String(
      3 + ['reviewed', 'selected', 'confirmed', 'forwarded'].indexOf(name.split(' ')[0] ?? ''),
    );
    const { id, version } = await at(who, ...steps);
    expect((await act(caller, mutation, { id, version, ...input })).refusal?.code).toBe('WRONG_STEP');
  });

  it('is withdrawn while it is open', async () => {
    const { id, version } = await at('7', forwarded, reviewed);
    expect((await act(expert('8'), 'withdrawApplication', { id, version })).refusal?.code).toBe('NOT_FOUND');
    const { application } = await act(expert('7'), 'withdrawApplication', { id, version });
    expect(application?.status).toBe('WITHDRAWN');
    const again = await act(expert('7'), 'withdrawApplication', { id, version: version + 1 });
    expect(again.refusal?.code).toBe('WRONG_STEP');
  });

  it('never steps back in time', async () => {
    const { id, version } = await at('9');
    world.at('2026-03-01T02:00:00Z');
    const early = await act(employer, 'forwardApplication', { id, version });
    world.at('2026-03-02T02:00:00Z');
    expect(early.refusal?.code).toBe('STEPS_OUT_OF_ORDER');
    expect((await act(employer, 'forwardApplication', { id, version })).refusal).toBeNull();
  });

  it('takes one of two decisions at once', async () => {
    const { id, version } = await at('10', forwarded, reviewed);
    const results = await Promise.all([
      act(unitA, 'selectApplicant', { id, version, passed: true }),
      act(reform, 'selectApplicant', { id, version, passed: false }),
    ]);
    expect(results.map(({ refusal }) => refusal?.code).sort()).toEqual(['CONFLICT', undefined]);
  });

  it('is confirmed once, and makes one member', async () => {
    const { id, version } = await at('11', forwarded, reviewed, byUnit, byAuthority);
    const results = await Promise.all([
      act(reform, 'confirmApplication', { id, version, confirmed: true }),
      act(reform, 'confirmApplication', { id, version, confirmed: true }),
    ]);
    expect(results.map(({ refusal }) => refusal?.code).sort()).toEqual(['CONFLICT', undefined]);
    const named = (await world.told('MemberNamed')).filter(
      ({ payload }) => payload['expertId'] === 'expert_11',
    );
    expect(named).toHaveLength(1);
  });

  it('stays as it was when the expert became a member meanwhile', async () => {
    const { id, version } = await at('12', forwarded, reviewed, byUnit, byAuthority);
    await world.add({ members: [memberRow('m12', 'a', REFORM, { expertId: 'expert_12' })] });
    const { refusal } = await act(reform, 'confirmApplication', { id, version, confirmed: true });
    expect(refusal?.code).toBe('ALREADY_MEMBER');
    const { socialApplication } = await world.dataOf<{ socialApplication: Application }>(
      reform,
      'query($id: ID!) { socialApplication(id: $id) { status version } }',
      { id },
    );
    expect(socialApplication).toEqual({ status: 'SELECTED', version });
  });

  it('goes to open pools only, and an unknown code looks the same', async () => {
    const closed = await apply('13', { poolCode: 'C-closed' });
    const unknown = await apply('13', { poolCode: 'C-nowhere' });
    expect(closed.refusal?.code).toBe('NOT_FOUND');
    expect(closed).toEqual(unknown);
    expect(await apply('13', { poolCode: 'C\u0000' })).toEqual(unknown);
  });

  it('is the same for its key after the pool has closed', async () => {
    const first = await apply('17');
    const open = { id: 'cmte_a', version: 1 };
    const setOpen = (input: object) =>
      world.change(unitA, 'changeReviewCommittee', { ...input }, 'committee { id }');
    expect((await setOpen({ ...open, openToApplications: false })).refusal).toBeNull();
    expect(await apply('17')).toEqual(first);
    expect((await apply('18')).refusal?.code).toBe('NOT_FOUND');
    expect((await setOpen({ ...open, version: 2, openToApplications: true })).refusal).toBeNull();
  });

  it('is one at a time, and none for a member', async () => {
    expect((await apply('14')).refusal).toBeNull();
    expect((await apply('14')).refusal).toBeNull();
    expect((await apply('14', { idempotencyKey: 'second' })).refusal?.code).toBe('ALREADY_APPLIED');
    expect((await apply('19')).refusal?.code).toBe('ALREADY_MEMBER');
    expect((await apply('15', { statement: ' ' })).refusal?.code).toBe('INVALID_TEXT');
  });

  it('is hidden from other employers and authorities', async () => {
    const { id, version } = await at('16');
    const foreign = await act(otherEmployer, 'forwardApplication', { id, version });
    const missing = await act(otherEmployer, 'forwardApplication', { id: 'appl_nowhere', version });
    expect(foreign.refusal?.code).toBe('NOT_FOUND');
    expect(foreign).toEqual(missing);
    const query = 'query($id: ID!) { socialApplication(id: $id) { id } socialApplications { totalCount } }';
    await expect(world.dataOf(yuzhong, query, { id })).resolves.toEqual({
      socialApplication: null,
      socialApplications: { totalCount: 0 },
    });
  });

  it.each([
    ['applyToPool', reform, { idempotencyKey: 'k', poolCode: 'C-a', statement: 's' }],
    ['forwardApplication', unitA, { id: 'a', version: 1 }],
    ['reviewApplication', reform, { id: 'a', version: 1, passed: true }],
    ['selectApplicant', employer, { id: 'a', version: 1, passed: true }],
    ['confirmApplication', unitA, { id: 'a', version: 1, confirmed: true }],
    ['withdrawApplication', employer, { id: 'a', version: 1 }],
  ] as const)('keeps %s from the wrong role', async (mutation, caller, input) => {
    const type = `${mutation.slice(0, 1).toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await world.ask(
      caller,
      `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } } }`,
      { input },
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
