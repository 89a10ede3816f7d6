import type { Clock } from '../clock';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { Role } from '../identity/Caller';
import { classesOf, type Classes } from '../statistics/classesOf';
import type { Table } from './defineTable';
import { figuresScope } from './figuresScope';
import { openScopedTable } from './scopedTable';
import { tabulateRows } from './tabulateRows';
import type { GroupKey, Tabulation, Tally } from './Tabulation';
import type { Where } from './Where';

/** What the rows of a table are told apart by, for a reader who may see none of them. */
export interface ClassQuestion<Row extends object> {
  /** In the order in which classes are split; see classesOf. */
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  readonly where: Where<Row>;
  /** Column with the person of a row, when a person may have several: a class then has so many persons at least. */
  readonly person?: keyof Row & string;
}

/**
 * All rows of a table in classes of at least `smallest`, for a role to which the table grants figures: the only thing
 * that is ever read in a scope of figures. The groups that it is made of do not leave this function.
 * @returns no classes, when the table grants the role nothing
 */
export async function readClasses<Row extends object>(
  session: DatabaseSession,
  table: Table<Row>,
  role: Role,
  { keys, where, person }: ClassQuestion<Row>,
  { smallest, clock }: { readonly smallest: number; readonly clock: Clock },
): Promise<Classes> {
  const scoped = openScopedTable(session, table, figuresScope(table, role), clock);
  const rows: Tally<Row> = { kind: 'rows' };
  const tallies: Tabulation<Row>['tallies'] =
    person === undefined ? { rows } : { rows, spread: { kind: 'spread', column: person } };
  const groups = await tabulateRows(scoped, { keys, tallies, where } as Tabulation<object>);
  return classesOf(
    groups.map(({ keys: values, tallies: counted }) => ({
      values,
      rows: counted['rows'] ?? 0,
      ...(person !== undefined && { spread: counted['spread'] ?? 0 }),
    })),
    Object.keys(keys),
    smallest,
  );
}
