import type { DatabaseSession } from './DatabaseSession';
import { managerOf } from './managerOf';

/** The statements that would make the tables what the entities say; empty when migrations and entities agree. */
export async function schemaDrift(database: DatabaseSession): Promise<string[]> {
  const { upQueries } = await managerOf(database).dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
