import { countRows } from './countRows';
import { cursorOf, positionOf, type CursorBinding } from './cursor';
import { linkedKeys } from './linkedKeys';
import type { Page, PageRequest } from './Page';
import { pageSize } from './pageSize';
import { afterSql, orderRows, totalOrder } from './rowOrder';
import { sqlColumn } from './sqlWriter';
import { OWN, selectScoped, type Extra, type ScopedTable } from './scopedTable';
import type { Where } from './Where';
import { whereShape } from './whereShape';

const LINKED = 'linked';

/** One page of a connection, by keyset: the rows after the cursor's position, and one more to see whether it goes on. */
export async function pageRows<Row extends object>(
  table: ScopedTable,
  request: PageRequest<Row>,
): Promise<Page<Row>> {
  const plan = planPage(table, request);
  const { query, writer } = selectScoped(table, plan.where, plan.after);
  const keys = linkedKeys(table, plan, writer);
  if (keys !== undefined) {
    const own = sqlColumn(writer, table.entity, OWN, table.key).sql;
    const linked = `${writer.quote(LINKED)}.${writer.quote('id')}`;
    query.innerJoin(keys, LINKED, `${linked} = ${own}`).setParameters(writer.parameters);
  }
  orderRows(query, OWN, plan.binding.order);
  const rows = await query.limit(plan.size + 1).getMany();
  return plan.toPage(rows, () => countRows(table, plan.where));
}

/** What a page request comes down to, for one list or for many. */
export interface PagePlan<Row> {
  readonly size: number;
  readonly where: Where<object> | undefined;
  readonly binding: CursorBinding;
  /** Values of the cursor, one for each column of the order; none for the first page. */
  readonly position: readonly unknown[] | undefined;
  /** The condition for the rows past the cursor, when there is one. */
  readonly after: Extra | undefined;
  /** Makes the page of at most size + 1 rows in order. */
  toPage(rows: readonly object[], count: () => Promise<number>): Page<Row>;
}

/** Reads a page request. Throws BAD_USER_INPUT for a size out of 1–100 and for a cursor that does not belong here. */
export function planPage<Row extends object>(table: ScopedTable, request: PageRequest<Row>): PagePlan<Row> {
  const { entity, key, scope } = table;
  const where = request.where as Where<object> | undefined;
  const order = totalOrder(entity, key, request.order);
  const binding = { entity, scope: scope.digest, order, shape: whereShape(where) };
  const size = pageSize(request.first);
  const cursor = request.after ?? null;
  const position = cursor === null ? undefined : positionOf(binding, cursor);

  return {
    size,
    where,
    binding,
    position,
    after: position && ((writer, alias) => afterSql(writer, entity, alias, order, position)),
    toPage(rows, count) {
      const edges = rows.slice(0, size).map((row) => ({
        cursor: cursorOf(binding, row as Record<string, unknown>),
        node: row as Row,
      }));
      let counted: Promise<number> | undefined;
      return {
        edges,
        pageInfo: {
          hasNextPage: rows.length > size,
          hasPreviousPage: cursor !== null,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
        totalCount: () => (counted ??= count()),
      };
    },
  };
}
