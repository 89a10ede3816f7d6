import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { countStatements } from './countStatements';

/** How many statements a piece of work sends; those of the dispatcher, which looks for events meanwhile, apart. */
export async function countReads(database: DatabaseSession, work: () => Promise<unknown>): Promise<number> {
  const statements = await countStatements(database, work);
  return statements.filter((sql) => !sql.includes('outbox_')).length;
}
