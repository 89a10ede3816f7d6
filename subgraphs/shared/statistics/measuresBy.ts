import { scopedRepository } from '../scope/scopedRepository';
import type { GroupedNumber } from '../scope/Spread';
import type { GroupKey, KeyValue } from '../scope/Tabulation';
import type { Where } from '../scope/Where';
import type { Asked } from './Asked';
import { giniOf } from './giniOf';
import { medianOf } from './medianOf';
import type { MeasureOf } from './Subject';

const MILLISECONDS = { HOURS: 3_600_000, DAYS: 86_400_000 } as const;

type Values = Readonly<Record<string, KeyValue>>;

/**
 * The measures asked for, each by one statement; neither rows nor their values are read, but for the middle ones of a
 * median.
 * @param by the dimensions of the cells, and which rows are meant
 * @returns the measures of the cell with some values of the dimensions; null for what stands for nothing
 */
export async function measuresBy<Row extends object>(
  asked: Asked<Row>,
  by: { readonly keys: readonly string[]; readonly where: Where<Row> | undefined },
): Promise<(cell: Values) => Record<string, number | null>> {
  const { measures, subject } = asked;
  const found = await Promise.all(
    measures.map(async (name) => {
      const measure = (subject.measures ?? {})[name] as MeasureOf<Row>;
      return { name, measure, counted: await countedBy(asked, measure, by) };
    }),
  );
  return (cell) => {
    const key = keyOf(by.keys, cell);
    return Object.fromEntries(
      found.map(({ name, measure, counted }) => [name, valueOf(measure, counted.get(key) ?? [])]),
    );
  };
}

function valueOf<Row extends object>(
  measure: MeasureOf<Row>,
  counted: readonly GroupedNumber[],
): number | null {
  if (measure.kind === 'giniOfRepeats')
    return giniOf(counted.map(({ number, rows }) => ({ value: number, rows })));
  const unit = MILLISECONDS[measure.unit];
  return medianOf(counted.map(({ number, rows }) => ({ value: number / unit, rows })));
}

async function countedBy<Row extends object>(
  { deps, caller, subject }: Asked<Row>,
  measure: MeasureOf<Row>,
  by: { readonly keys: readonly string[]; readonly where: Where<Row> | undefined },
): Promise<Map<string, GroupedNumber[]>> {
  const conditions = [by.where, measure.where].filter((one) => one !== undefined);
  const question = {
    keys: Object.fromEntries(by.keys.map((name) => [name, subject.keys[name] as GroupKey<Row>])),
    where: { allOf: conditions } as unknown as Where<Row>,
  };
  const rows = scopedRepository(deps.session, subject.table, caller, deps.clock);
  const numbers =
    measure.kind === 'medianTime'
      ? await rows.middleTimes({ ...question, from: measure.from, until: measure.until })
      : await rows.repeatedValues({ ...question, column: measure.column });
  const cells = new Map<string, GroupedNumber[]>();
  for (const one of numbers) {
    const key = keyOf(by.keys, one.keys);
    cells.set(key, [...(cells.get(key) ?? []), one]);
  }
  return cells;
}

const keyOf = (names: readonly string[], values: Values): string =>
  JSON.stringify(names.map((name) => values[name] ?? null));
