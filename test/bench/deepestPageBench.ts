import type { BenchWorld } from './openBenchWorld';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { interleaved, median } from './samples';
import { walkConnection, type ConnectionPage } from './walkConnection';

const ROUNDS = 40;
/** A page of 20 ms on a busy machine comes out up to half as long again, deep or not. */
const SAME = { atMost: 1.5 };
/** An expert may be tied to the caller by several pools, so one part of a list may cost more than another; not half as much again. */
const SAME_ROWS = { atMost: 1.5 };

interface List {
  readonly name: string;
  readonly size: number;
  readonly page: (after: string | null) => Promise<ConnectionPage>;
  readonly total: () => Promise<number>;
}

/** The last page of long lists against their first: time through the graph, and rows that the server touches. */
export async function deepestPageBench(world: BenchWorld): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const list of await longLists(world)) figures.push(...(await firstAgainstDeepest(world, list)));
  return figures;
}

async function firstAgainstDeepest({ bare, statementsOf }: BenchWorld, list: List): Promise<Figure[]> {
  const { rows, pages, middle, deepest } = await walkConnection(list.size, list.page);
  const total = await list.total();
  expectAnswer(rows === total, `${rows} of ${total} ${list.name} found by walking`);
  const first = () => list.page(null);
  const amid = () => list.page(middle);
  const last = () => list.page(deepest);
  const samples = await interleaved({ first, amid, last }, { rounds: ROUNDS });
  const time = { first: median(samples.first), amid: median(samples.amid), last: median(samples.last) };
  const rowsFor = async (work: () => Promise<unknown>) => bare.rowsRead(await statementsOf(work));
  const touched = { first: await rowsFor(first), amid: await rowsFor(amid), last: await rowsFor(last) };
  const figure = (what: string, value: number, unit: string, goal?: Figure['goal']): Figure => ({
    bench: 'deepest',
    what: `${list.name}: ${what}`,
    value,
    unit,
    ...(goal && { goal }),
  });
  return [
    figure(`pages of ${list.size}`, pages, 'pages'),
    figure('deepest page : first page, median time', time.last / time.first, '×', SAME),
    figure('middle page : first page, median time', time.amid / time.first, '×', SAME),
    figure('deepest page : first page, rows read', touched.last / touched.first, '×', SAME_ROWS),
    figure('middle page : first page, rows read', touched.amid / touched.first, '×', SAME_ROWS),
    figure('rows read for the first page', touched.first, 'rows'),
    figure('first page, median', time.first, 'ms'),
  ];
}

async function longLists({ ask, authority, bare }: BenchWorld): Promise<List[]> {
  const [largest] = await bare.query(
    'committees',
    'SELECT pool_id AS id FROM pool_member WHERE filing_authority_id = ? GROUP BY pool_id ORDER BY COUNT(*) DESC, pool_id LIMIT 1',
    [authority],
  );
  const rootList = (field: 'pools' | 'experts', size: number): List => ({
    name: field,
    size,
    page: async (after) =>
      (
        await ask<Record<typeof field, ConnectionPage>>(
          authority,
          `query Page($first: Int!, $after: String) {
            ${field}(first: $first, after: $after) { nodes { id name } pageInfo { hasNextPage endCursor } }
          }`,
          { first: size, after },
        )
      )[field],
    total: async () =>
      (
        await ask<Record<typeof field, { totalCount: number }>>(
          authority,
          `{ ${field}(first: 1) { totalCount } }`,
        )
      )[field].totalCount,
  });
  const poolId = String(largest?.['id']);
  const members = async (selection: string, variables: object) =>
    (
      await ask<{ pool: { members: ConnectionPage & { totalCount: number } } }>(
        authority,
        `query Page($id: ID!, $first: Int!, $after: String) {
          pool(id: $id) { members(first: $first, after: $after) { ${selection} } }
        }`,
        { id: poolId, ...variables },
      )
    ).pool.members;
  return [
    rootList('pools', 20),
    {
      name: 'members of the largest pool',
      size: 20,
      page: (after) =>
        members('nodes { id source } pageInfo { hasNextPage endCursor }', { first: 20, after }),
      total: async () => (await members('totalCount', { first: 1 })).totalCount,
    },
    rootList('experts', 100),
  ];
}
