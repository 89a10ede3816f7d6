import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { managerOf } from '../../subgraphs/shared/database/managerOf';

/** The dispatcher's look for subgraphs that events wait for: once a second, beside whatever else runs. */
const LOOK = /^SELECT DISTINCT\b.*\boutbox_event\b/is;

/**
 * The SQL statements that a piece of work sends to a database, in order: a loader's test asserts that their number
 * does not grow with the page. Work of others on the same database meanwhile is counted too, but for the dispatcher's
 * look: whether it falls into the work is chance.
 */
export async function countStatements(
  database: DatabaseSession,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const { logger } = managerOf(database).dataSource;
  const stock = logger.logQuery.bind(logger);
  const statements: string[] = [];
  logger.logQuery = (sql) => {
    if (!LOOK.test(sql)) statements.push(sql);
  };
  try {
    await work();
  } finally {
    logger.logQuery = stock;
  }
  return statements;
}
