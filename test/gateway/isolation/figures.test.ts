import type * as statistics from '../../../subgraphs/shared/statistics/classesOf';
import { SMALLEST_CLASS } from '../../../subgraphs/shared/statistics/smallestClass';
import type { Identity } from '../../support/graphWorld';
import { checkAnswer } from '../../support/isolation/checkAnswer';
import type { TableName } from '../../support/isolation/DataSet';
import { identities, titleOf } from '../../support/isolation/identities';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { countsIn, statisticsQuestions } from '../../support/isolation/statisticsQuestions';

/** Every role asks every way to group: minutes on a busy machine. */
jest.setTimeout(300_000);

/** While it is on, every group is a class, however small. */
const mockUndealt = { on: false };
jest.mock('../../../subgraphs/shared/statistics/classesOf', () => {
  const real = jest.requireActual<typeof statistics>('../../../subgraphs/shared/statistics/classesOf');
  const classesOf: typeof real.classesOf = (groups, order, smallest) =>
    mockUndealt.on
      ? { withheld: false, classes: groups.map(({ values, rows }) => ({ told: values, rows })) }
      : real.classesOf(groups, order, smallest);
  return { ...real, classesOf };
});

let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

const ministries: readonly Identity[] = ['500000', '500103', '500106', 'MUNICIPAL'].map((value) => ({
  role: 'MINISTRY',
  value,
}));

/** What the ministry is told and should not be: an id of a row, or a number under five. */
async function leaks(asked: IsolationWorld, who: Identity): Promise<string[]> {
  const found: string[] = [];
  for (const operation of statisticsQuestions(asked.schema)) {
    const answer = await asked.ask(who, operation);
    found.push(...checkAnswer(asked.schema, operation, answer, asked.oracle(who)));
    found.push(...(answer.errors ?? []).map(({ message }) => `${message}: ${JSON.stringify(operation)}`));
    const small = countsIn(answer.data).filter((number) => number > 0 && number < SMALLEST_CLASS);
    found.push(
      ...small.map((number) => `${number}: ${JSON.stringify(operation.variables)} ${operation.query}`),
    );
  }
  return found;
}

describe('figures for the ministry', () => {
  it.each(ministries.map((who) => [titleOf(who), who] as const))(
    'tell %s no id of a row and no number under five, by any two dimensions',
    async (_, who) => {
      expect(await leaks(world, who)).toEqual([]);
    },
  );

  it('tell of all rows, for whoever stands for the whole city', async () => {
    const { data } = await world.ask(ministries[0] as Identity, {
      query:
        '{ expertStatistics { total { experts { count } } } poolStatistics { total { pools { count } } } }',
      variables: {},
    });
    expect(countsIn(data)).toEqual([world.rows.expert.length, world.rows.expert_pool.length]);
  });

  it('tell too much when rows are not dealt out in classes', async () => {
    mockUndealt.on = true;
    const open = await openIsolationWorld();
    const found = await leaks(open, ministries[0] as Identity).finally(() => (mockUndealt.on = false));
    await open.close();
    expect(found.length).toBeGreaterThan(100);
  });
});

describe('figures for whoever reads rows', () => {
  const TOTALS =
    '{ expertStatistics { total { experts { count } } } poolStatistics { total { pools { count } } } memberStatistics { total { members { count } proposed { count } ended { count } } } seatStatistics { total { seats { count } vacated { count } } } drawStatistics { total { draws { count } } } waiverStatistics { total { waivers { count } } } sessionStatistics { total { sessions { count } } } conductStatistics { total { cases { count } } } }';
  const readers: Readonly<Partial<Record<TableName, readonly string[]>>> = {
    expert: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
    expert_pool: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
    pool_member: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
    seat: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
    panel_draw: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
    waiver: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
    evaluation_session: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
    conduct_case: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  };
  const everybody = identities
    .filter(({ role }) => role !== 'MINISTRY')
    .map((who) => [titleOf(who), who] as const);

  it.each(everybody)('count for %s the rows in sight, and none for other roles', async (_, who) => {
    const { data } = await world.ask(who, { query: TOTALS, variables: {} });
    const counted = Object.values(data ?? {}).map((answer) =>
      countsIn(answer).reduce((sum, one) => sum + one, 0),
    );
    const wanted = (Object.keys(readers) as TableName[]).map((table) =>
      readers[table]?.includes(who.role) ? world.oracle(who).ids(table).size : 0,
    );
    expect(counted).toEqual(wanted);
  });

  it('tell nobody an id out of sight', async () => {
    const withIds = statisticsQuestions(world.schema).filter(({ variables }) =>
      (variables['groupBy'] as readonly string[]).some((name) => ['UNIT', 'POOL'].includes(name)),
    );
    const some = identities.filter(({ role }) =>
      ['FILING_AUTHORITY', 'DISCIPLINE_SUPERVISOR'].includes(role),
    );
    for (const who of some)
      for (const operation of withIds)
        expect(
          checkAnswer(world.schema, operation, await world.ask(who, operation), world.oracle(who)),
        ).toEqual([]);
  });
});
