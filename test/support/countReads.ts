import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { countStatements } from './countStatements';

/** What the dispatcher sends while it looks for events beside the work: its tables, its transactions, its pruning. */
const OF_THE_DISPATCHER =
  /outbox_|inbox_|dead_event|idempotency_key|^\s*(START|BEGIN|COMMIT|ROLLBACK|SET)\b/i;

/** How many statements a piece of reading sends; those of the dispatcher beside it apart. */
export async function countReads(database: DatabaseSession, work: () => Promise<unknown>): Promise<number> {
  const statements = await countStatements(database, work);
  return statements.filter((sql) => !OF_THE_DISPATCHER.test(sql)).length;
}
