import { schema as committees } from '../../../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../../../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../../../subgraphs/experts/persistence/schema';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import type { GraphWorld } from '../graphWorld';
import type { DataSet, TableName } from './DataSet';
import { storedRows } from './storedRows';

const schemas = { experts, committees, evaluations };
const seeding = systemScope('the data set of the isolation tests');

/** Every table of the graph with the database it lies in; tables of the mechanism included. */
export const graphTables = Object.entries(schemas).flatMap(([name, { entities }]) =>
  tablesOf(entities).map((table) => ({ subgraph: name as keyof typeof schemas, table })),
);

/** Writes rows into the databases of a graph, what is sealed there sealed with the graph's own keys. */
export async function loadDataSet(
  world: Pick<GraphWorld, 'databases' | 'graph' | 'clock'>,
  rows: DataSet,
): Promise<void> {
  for (const name of Object.keys(rows) as TableName[]) {
    const found = graphTables.find(({ table }) => table.schema.options.name === name);
    if (!found) throw new Error(`no table ${name}`);
    const stored = storedRows(world, rows, name);
    if (stored.length === 0) continue;
    await scopedRepository(world.databases[found.subgraph], found.table, seeding).insertMany(stored);
  }
}
