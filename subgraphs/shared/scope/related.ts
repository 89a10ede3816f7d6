import type { Table } from './defineTable';
import type { Where } from './Where';

/** A condition on another table, made by `related`. */
export interface Related {
  readonly table: Table;
  readonly on: Readonly<Record<string, string>>;
  readonly where: Where<object>;
}

/**
 * Rows of another table of the same subgraph that belong to a row of this one, for `hasRelated` in a Where.
 * The other table is read within the caller's own scope of it, so that the filter cannot tell about rows the
 * caller may not see.
 * @param on property of the other table → property of this one, for example `{ poolId: 'id' }`
 */
export function related<Row extends object>(
  table: Table<Row>,
  on: { readonly [Theirs in keyof Row & string]?: string },
  where: Where<Row> = {},
): Related {
  return { table, on: on as Readonly<Record<string, string>>, where: where };
}
