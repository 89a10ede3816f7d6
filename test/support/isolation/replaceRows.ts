import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { GraphWorld } from '../graphWorld';
import type { TableName } from './DataSet';
import { graphTables } from './loadDataSet';

const changing = systemScope('the isolation tests change what a reader may not see');

type World = Pick<GraphWorld, 'databases'>;

function repositoryOf({ databases }: World, name: TableName) {
  const found = graphTables.find(({ table }) => table.schema.options.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return scopedRepository(databases[found.subgraph], found.table, changing);
}

/** Adds rows to a table. */
export const addRows = (world: World, name: TableName, rows: readonly object[]): Promise<void> =>
  repositoryOf(world, name).insertMany(rows);

/** Puts other rows in the place of all rows of a table, or none; versions begin at 1 again. */
export async function replaceRows(
  world: World,
  name: TableName,
  change: (row: Readonly<Record<string, unknown>>) => object | null,
): Promise<void> {
  const repository = repositoryOf(world, name);
  const rows = (await repository.find()) as Record<string, unknown>[];
  const changed = rows.map((row) => change(without(row, 'version'))).filter((row) => row !== null);
  await repository.removeWhere({});
  if (changed.length > 0) await repository.insertMany(changed);
}

const without = (row: Readonly<Record<string, unknown>>, column: string) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== column));
