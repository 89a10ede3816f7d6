import type { Database } from '../../subgraphs/shared/database/Database';
import { tablesOf } from '../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { schema as committees } from '../../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../../subgraphs/experts/persistence/schema';

const schemas = { experts, committees, evaluations };

/** Every row of every table of the three subgraphs as text, sorted, past every policy: equal means nothing was written. */
export async function everyRow(
  databases: Readonly<Record<keyof typeof schemas, Database>>,
): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const name of ['experts', 'committees', 'evaluations'] as const)
    for (const table of tablesOf(schemas[name].entities)) {
      const found = await scopedRepository(databases[name], table, systemScope('test data')).find();
      rows[`${name}.${table.schema.options.name}`] = found.map((row) => JSON.stringify(row)).sort();
    }
  return rows;
}
