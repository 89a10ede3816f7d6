import { countPerParent } from './countRows';
import type { Page, PagePerParentRequest } from './Page';
import { planPage } from './pageRows';
import { orderRows, orderSql } from './rowOrder';
import { OWN, scopedCondition, type ScopedTable } from './scopedTable';
import { sqlColumn } from './sqlWriter';

const CHILD = 'child';
const RANKED = 'ranked';

/**
 * The same page of each parent's children in one statement: a window numbers each parent's rows within the scope,
 * and the first of them are joined back to the table.
 */
export async function pageRowsPerParent<Row extends object>(
  table: ScopedTable,
  request: PagePerParentRequest<Row>,
): Promise<ReadonlyMap<string, Page<Row>>> {
  const { entity, key } = table;
  const { parentColumn } = request;
  const plan = planPage(table, request);
  const children = new Map<string, object[]>(request.parentIds.map((id) => [id, []]));
  const parentIds = [...children.keys()];
  if (parentIds.length === 0) return new Map();

  const { sql, writer } = scopedCondition(table, CHILD, plan.where, (statement, alias) => {
    const parent = sqlColumn(statement, entity, alias, parentColumn);
    const ofParents = `${parent.sql} IN (${statement.bindList(parent, parentIds)})`;
    return plan.after ? `${ofParents} AND (${plan.after(statement, alias)})` : ofParents;
  });
  const child = sqlColumn(writer, entity, CHILD, key).sql;
  const parent = sqlColumn(writer, entity, CHILD, parentColumn).sql;
  const [id, place] = [writer.quote('id'), writer.quote('place')];
  const numbered = `ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${orderSql(writer, entity, CHILD, plan.binding.order)})`;
  const from = `${writer.quote(entity.tableName)} ${writer.quote(CHILD)}`;
  const ranked = `(SELECT ${child} AS ${id}, ${numbered} AS ${place} FROM ${from} WHERE ${sql})`;

  const query = table.manager
    .createQueryBuilder(entity.target, OWN)
    .innerJoin(ranked, RANKED, `${writer.quote(RANKED)}.${id} = ${sqlColumn(writer, entity, OWN, key).sql}`)
    .where(`${writer.quote(RANKED)}.${place} <= :lastPlace`, {
      ...writer.parameters,
      lastPlace: plan.size + 1,
    });
  orderRows(query, OWN, plan.binding.order);
  for (const row of (await query.getMany()) as Record<string, unknown>[]) {
    children.get(row[parentColumn] as string)?.push(row);
  }

  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  const countAll = () => (counts ??= countPerParent(table, parentColumn, parentIds, plan.where));
  return new Map(
    [...children].map(([parentId, rows]) => [
      parentId,
      plan.toPage(rows, async () => (await countAll()).get(parentId) ?? 0),
    ]),
  );
}
