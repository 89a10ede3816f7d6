import { scopedRepository } from '../scope/scopedRepository';
import type { KeyValue, Tabulation } from '../scope/Tabulation';
import type { Where } from '../scope/Where';
import type { Asked } from './Asked';
import type { CountedValues, MeasureOf } from './Subject';

/** More different values than this are asked for with a filter, or of a year. */
const MOST_VALUES = 50_000;

type Values = Readonly<Record<string, KeyValue>>;

/**
 * The measures asked for, each by one statement that counts the rows in scope by the values it is made of; the rows
 * themselves are not read. Throws BAD_USER_INPUT for too many different values.
 * @param by the dimensions of the cells, and which rows are meant
 * @returns the measures of the cell with some values of the dimensions
 */
export async function measuresBy<Row extends object>(
  asked: Asked<Row>,
  by: { readonly keys: readonly string[]; readonly where: Where<Row> | undefined },
): Promise<(cell: Values) => Record<string, number | null>> {
  const { measures, subject } = asked;
  const found = await Promise.all(
    measures.map(async (name) => {
      const measure = (subject.measures ?? {})[name] as MeasureOf<Row>;
      return { name, of: measure.of, counted: await countedBy(asked, measure, by) };
    }),
  );
  return (cell) => {
    const key = keyOf(by.keys, cell);
    return Object.fromEntries(found.map(({ name, of, counted }) => [name, of(counted.get(key) ?? [])]));
  };
}

async function countedBy<Row extends object>(
  { deps, caller, subject }: Asked<Row>,
  measure: MeasureOf<Row>,
  { keys, where }: { readonly keys: readonly string[]; readonly where: Where<Row> | undefined },
): Promise<Map<string, CountedValues[]>> {
  const conditions = [where, measure.where].filter((one) => one !== undefined);
  const rows = await scopedRepository(deps.session, subject.table, caller, deps.clock).tabulate({
    keys: { ...Object.fromEntries(keys.map((name) => [name, subject.keys[name]])), ...measure.keys },
    tallies: { rows: { kind: 'rows' } },
    where: { allOf: conditions },
    limit: MOST_VALUES,
  } as Tabulation<Row>);
  const cells = new Map<string, CountedValues[]>();
  for (const { keys: values, tallies } of rows) {
    const key = keyOf(keys, values);
    const cell = cells.get(key) ?? [];
    cell.push({ values, rows: tallies['rows'] ?? 0 });
    cells.set(key, cell);
  }
  return cells;
}

const keyOf = (names: readonly string[], values: Values): string =>
  JSON.stringify(names.map((name) => values[name] ?? null));
