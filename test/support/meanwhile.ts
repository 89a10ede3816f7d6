import type { Database } from '../../subgraphs/shared/database/Database';
import type { DatabaseSession } from '../../subgraphs/shared/database/DatabaseSession';
import { managerOf } from '../../subgraphs/shared/database/managerOf';
import { testDatabase } from './testDatabase';
import { until } from './until';

/**
 * Begins the second act while the transaction of the first is open, and commits that one as soon as the second waits
 * for it or has ended: the one order of two acts at once in which the second may work on what the first has changed.
 * @returns what the second comes to
 */
export async function meanwhile<Result>(
  database: Database,
  first: (session: DatabaseSession) => Promise<unknown>,
  second: () => Promise<Result>,
): Promise<Result> {
  let begun: Promise<Result> | undefined;
  let ended = false;
  await database.transaction(async (session) => {
    await first(session);
    begun ??= second().finally(() => (ended = true));
    begun.catch(() => undefined);
    if (testDatabase() === 'mysql') await until(async () => ended || (await somebodyWaits(session)));
  });
  return begun as Promise<Result>;
}

/**
 * Whether a transaction waits for a row that another has. The server counts those of all its databases: another
 * test's makes the first act commit early, which is a race as well. (innodb_trx would tell them apart, but is stale.)
 */
async function somebodyWaits(session: DatabaseSession): Promise<boolean> {
  const [status] = await managerOf(session).query<{ Value: string }[]>(
    "SHOW GLOBAL STATUS LIKE 'innodb_row_lock_current_waits'",
  );
  return Number(status?.Value) > 0;
}
