import { scopedRepository } from '../scope/scopedRepository';
import type { TabulatedRow, Tabulation } from '../scope/Tabulation';
import type { Where } from '../scope/Where';
import { comparedCells, inOrder } from './comparedCells';
import { measuresBy } from './measuresBy';
import { shareOf } from './shareOf';
import type { Asked } from './Asked';
import type { Cell, Figures, Statistics } from './Subject';

/** More cells than this are asked for with a filter, or by fewer dimensions. */
const MOST_CELLS = 2000;

/**
 * Figures of the rows that the caller may see: at most two statements, and two more for each measure, however many
 * rows, cells or years.
 */
export async function statisticsOfRows<Row extends object>(
  asked: Asked<Row>,
): Promise<Pick<Statistics, 'total' | 'comparedTotal' | 'cells'>> {
  const { groupBy, compareTo } = asked.question;
  const [cells, totals] = await Promise.all([
    groupBy.length === 0 ? [] : cellsBy(asked, groupBy),
    cellsBy(asked, []),
  ]);
  const total = totals[0] ?? { figures: none(asked), compared: none(asked) };
  return {
    total: total.figures,
    comparedTotal: compareTo == null ? null : total.compared,
    cells: inOrder(cells, groupBy),
  };
}

/** The cells by some dimensions, of one year beside another when both are asked for. */
async function cellsBy<Row extends object>(asked: Asked<Row>, names: readonly string[]): Promise<Cell[]> {
  const { question, subject, deps, caller, asOf } = asked;
  const { year, compareTo } = question;
  const years = [year, compareTo].filter((one) => one != null);
  const conditions = [question.whereOn(asOf), ...(years.length > 0 ? [subject.year.where(years)] : [])];
  const keys = compareTo == null ? names : [...new Set([...names, subject.year.key])];
  const tabulation = {
    keys: Object.fromEntries(keys.map((name) => [name, subject.keys[name]])),
    tallies: Object.fromEntries(toldTo(asked).map((name) => [name, subject.figures[name]?.inside])),
    where: { allOf: conditions } as Where<Row>,
    limit: MOST_CELLS,
  } as Tabulation<Row>;
  const [rows, measured] = await Promise.all([
    scopedRepository(deps.session, subject.table, caller, deps.clock).tabulate(tabulation),
    measuresBy(asked, { keys, where: tabulation.where }),
  ]);
  const cellOf = ({ row, values }: Found): Cell => ({
    values: Object.fromEntries(names.map((name) => [name, values[name] ?? null])),
    pooled: [],
    figures: { ...figuresOf(asked, row.tallies), ...measured(row.keys) },
    compared: null,
  });
  const cellsOf = (some: readonly Found[]) => some.map(cellOf);
  if (year == null || compareTo == null) return cellsOf(rows.map((row) => ({ row, values: row.keys })));
  const of = (wanted: number) =>
    rows
      .filter((row) => row.keys[subject.year.key] === wanted)
      .map((row) => ({ row, values: { ...row.keys, [subject.year.key]: year } }));
  return comparedCells(cellsOf(of(year)), cellsOf(of(compareTo)), none(asked));
}

/** What was counted, and the values under which it is told: those of a year compared with are told under the other. */
interface Found {
  readonly row: TabulatedRow;
  readonly values: TabulatedRow['keys'];
}

/** What was counted under the names asked for; null for what the caller is not told. */
function figuresOf<Row extends object>(
  { counts, shares, subject }: Asked<Row>,
  tallies: TabulatedRow['tallies'],
): Figures {
  const count = (name: string) => (name in tallies ? { count: tallies[name] ?? 0, pooled: 0 } : null);
  const share = (name: string) => {
    const { part = '', whole = '' } = subject.shares[name] ?? {};
    return shareOf(tallies[part] ?? 0, tallies[whole] ?? 0);
  };
  return Object.fromEntries<Figures[string]>([
    ...counts.map((name) => [name, count(name)] as const),
    ...shares.map((name) => [name, share(name)] as const),
  ]);
}

/** The figures asked for that the caller's role is told of the rows that it reads. */
const toldTo = <Row extends object>({ subject, counts, caller }: Asked<Row>): string[] =>
  counts.filter((name) => subject.figures[name]?.readers?.includes(caller.role) ?? true);

const none = <Row extends object>(asked: Asked<Row>): Figures =>
  figuresOf(asked, Object.fromEntries(toldTo(asked).map((name) => [name, 0])));
