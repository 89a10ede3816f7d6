import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { managerOf } from '../../subgraphs/shared/database/managerOf';

/**
 * The SQL statements that a piece of work sends to a database, in order: a loader's test asserts that their number
 * does not grow with the page. Work of others on the same database meanwhile is counted too.
 */
export async function countStatements(
  database: DatabaseSession,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const { logger } = managerOf(database).dataSource;
  const stock = logger.logQuery.bind(logger);
  const statements: string[] = [];
  logger.logQuery = (sql) => void statements.push(sql);
  try {
    await work();
  } finally {
    logger.logQuery = stock;
  }
  return statements;
}
