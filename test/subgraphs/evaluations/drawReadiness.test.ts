import type { DrawReadiness } from '../../../subgraphs/evaluations/domain/draw/DrawReadiness';
import type { WantedConditions } from '../../../subgraphs/evaluations/domain/draw/DrawConditions';
import { drawReadiness } from '../../../subgraphs/evaluations/usecases/drawReadiness';
import { readinessFigures } from '../../../subgraphs/evaluations/usecases/readinessFigures';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { smallInput } from '../../support/drawInput';
import { drawPeers, memberForDraw, poolForDraw } from '../../support/drawPeers';
import {
  openEvaluationsWorld,
  REFORM,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';
import vectors from '../../support/vectors/draw.json';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const ids = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];
type Archives = NonNullable<Parameters<typeof drawPeers>[1]>;

/** Six trained members, three of them 正高, of six units; three are drawn. */
const archives = (change: Archives = {}): Archives =>
  Object.fromEntries(
    ids.map((id, at) => [
      id,
      {
        rootUscc: `root-${id}`,
        titles: [{ seriesNo: 5, level: at < 3 ? 'SENIOR' : 'ASSOCIATE', obtainedOn: '2015-01-01' }],
        ...change[id],
      } as const,
    ]),
  );

let world: EvaluationsWorld;
beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());

const ready = (
  conditions: WantedConditions = {},
  { pool = {}, known = {} }: { pool?: Parameters<typeof poolForDraw>[0]; known?: Archives } = {},
): Promise<DrawReadiness> => {
  const peers = drawPeers(
    poolForDraw({ members: ids.map((id) => memberForDraw(id)), ...pool }),
    archives(known),
  );
  const session = { ...sessionRow(), version: 1 };
  return drawReadiness({ ...world.deps, ...peers }, organiser, { session, conditions });
};
const untrained = { trainings: [] };
const sanctioned = {
  sanctions: [{ category: 'INVESTIGATION' as const, start: '2026-01-01', end: null }],
};

describe('the readiness of a draw', () => {
  it('counts candidates, panels and chances', async () => {
    // of C(6,3) = 20 panels, 10 hold two or three of the three seniors; each of them is in 7, each other in 3
    expect(await ready()).toMatchObject({
      asOf: '2026-03-01',
      seats: 3,
      reserves: 3,
      candidates: 6,
      guests: 0,
      excludedMembers: 0,
      exclusions: [],
      feasiblePanels: 10n,
      exact: true,
      piMin: '3/10',
      piMax: '7/10',
      relaxations: [],
      shortage: null,
    });
  });

  it('says which limits bind', async () => {
    expect((await ready({ perEmployerAtMost: 1 })).limits).toEqual([
      { limit: 'SENIOR_AT_LEAST', rule: 'R-22P', value: 2, binds: true },
      { limit: 'PER_EMPLOYER_AT_MOST', rule: null, value: 1, binds: false },
      { limit: 'CHAIR_AT_LEAST', rule: null, value: 1, binds: false },
    ]);
    const known = { e1: { rootUscc: 'same' }, e2: { rootUscc: 'same' } };
    const capped = await ready({ perEmployerAtMost: 1 }, { known });
    expect(capped.limits).toContainEqual(
      expect.objectContaining({ limit: 'PER_EMPLOYER_AT_MOST', binds: true }),
    );
  });

  it('counts whom a rule keeps out, each person once in all', async () => {
    const known = { e4: { ...untrained, ...sanctioned }, e5: untrained };
    expect(await ready({}, { known })).toMatchObject({
      candidates: 4,
      excludedMembers: 2,
      exclusions: [
        { rule: 'R-32', people: 1 },
        { rule: 'R-58', people: 2 },
      ],
    });
  });

  it('tells nobody of whom a rule keeps out in another’s pool', async () => {
    const pool = {
      homes: [
        { poolId: 'pool_a', sharingId: null, authorityIds: [REFORM] },
        { poolId: 'pool_x', sharingId: 'sharing_1', authorityIds: [REFORM] },
      ],
      members: ids.map((id, at) => memberForDraw(id, at > 3 ? { poolId: 'pool_x' } : {})),
    };
    expect(await ready({}, { pool, known: { e6: sanctioned } })).toMatchObject({
      candidates: 5,
      guests: 1,
      excludedMembers: 0,
      exclusions: [],
    });
  });

  it('never says who', async () => {
    const known = { e4: { ...untrained, ...sanctioned }, e5: untrained };
    const told = JSON.stringify(await ready({ perEmployerAtMost: 1 }, { known }), (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value,
    );
    for (const secret of [...ids, ...ids.map((id) => `m_${id}`), 'root-']) expect(told).not.toContain(secret);
  });

  it('without a panel names the smallest relaxation', async () => {
    const none = { titles: [] };
    const told = await ready({}, { known: { e1: none, e2: none } });
    expect(told).toMatchObject({
      feasiblePanels: 0n,
      piMin: '0/1',
      relaxations: [{ limit: 'SENIOR_AT_LEAST', from: 2, to: 1 }],
      shortage: null,
    });
    expect(told.limits).toContainEqual(expect.objectContaining({ limit: 'SENIOR_AT_LEAST', binds: true }));
  });

  it('says how many people are missing whatever the limits', async () => {
    const pool = { members: ids.slice(0, 2).map((id) => memberForDraw(id)) };
    expect(await ready({}, { pool })).toMatchObject({
      feasiblePanels: 0n,
      relaxations: [],
      shortage: { group: null, missing: 1 },
    });
  });

  it('shows the rules of the day', async () => {
    const outcomes = async (...[conditions, facts]: Parameters<typeof ready>) =>
      Object.fromEntries(
        (await ready(conditions, facts)).findings.map(({ rule, outcome }) => [rule, outcome]),
      );
    expect(await outcomes()).toMatchObject({
      'R-06': 'PASS',
      'R-51': 'INSUFFICIENT_DATA',
      'R-52': 'NOT_APPLICABLE',
      'R-54': 'PASS',
    });
    expect(await outcomes({ reserves: 4 })).toMatchObject({ 'R-54': 'FAIL' });
    const ending = { pool: { lastDay: '2026-03-10' } };
    expect(await outcomes({}, ending)).toMatchObject({ 'R-06': 'FAIL' });
  });

  it('says that a count is too large, and gives an upper bound at most', async () => {
    const tight = { states: 20, cells: 400 };
    const { feasiblePanels, exact, piMin, limits } = await readinessFigures(
      smallInput(1),
      'ASSOCIATE',
      tight,
    );
    expect({ exact, piMin }).toEqual({ exact: false, piMin: null });
    expect(feasiblePanels === null || feasiblePanels > BigInt(vectors.counts.small.feasibleByCap['1'])).toBe(
      true,
    );
    expect(limits.map(({ binds }) => binds)).toEqual(limits.map(() => null));
  });

  it.each([
    ['no reserves', { reserves: 0 }],
    ['a cap of none', { perEmployerAtMost: 0 }],
    ['a cap above the seats', { perEmployerAtMost: 4 }],
  ])('refuses %s', async (_, conditions) => {
    await expect(ready(conditions)).rejects.toMatchObject({ code: 'CONDITION_OUT_OF_BOUNDS' });
  });
});

describe('who may ask', () => {
  const ASK = `query ($conditions: DrawConditionsInput) { session(id: "session_a") { drawReadiness(conditions: $conditions) {
    readiness { candidates feasiblePanels exact limits { limit binds } findings { rule message } } refusal { code message } } } }`;
  beforeAll(() => world.addSessions(sessionRow()));
  beforeEach(() => {
    const { committees, experts } = drawPeers(
      poolForDraw({ members: ids.map((id) => memberForDraw(id)) }),
      archives(),
    );
    jest.spyOn(world.deps.committees, 'ask').mockImplementation((...question) => committees.ask(...question));
    jest.spyOn(world.deps.experts, 'ask').mockImplementation((...question) => experts.ask(...question));
  });
  afterEach(() => jest.restoreAllMocks());
  const readinessFor = async (caller: Caller, conditions: object = {}) => {
    const { data, errors } = await world.ask(caller, ASK, { conditions });
    expect(errors).toBeUndefined();
    return (data?.['session'] as { drawReadiness: Record<string, unknown> | null } | null)?.drawReadiness;
  };

  it.each([organiser, callerAs('FILING_AUTHORITY', REFORM), callerAs('DISCIPLINE_SUPERVISOR', REFORM)])(
    'is $role of the pool',
    async (caller) => {
      expect(await readinessFor(caller)).toMatchObject({
        readiness: { candidates: 6, feasiblePanels: '10', exact: true },
        refusal: null,
      });
    },
  );

  it('is no service, and nobody elsewhere', async () => {
    expect(await readinessFor(callerAs('SERVICE', 'committees'))).toBeNull();
    expect(await readinessFor(callerAs('ORGANISING_UNIT', 'unit_b'))).toBeUndefined();
  });

  it('is told which condition is out of bounds', async () => {
    expect(await readinessFor(organiser, { reserves: 10 })).toMatchObject({
      readiness: null,
      refusal: { code: 'CONDITION_OUT_OF_BOUNDS', message: 'the condition “reserves” lies between 1 and 9' },
    });
  });
});
