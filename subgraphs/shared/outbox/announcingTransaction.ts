import type { Database } from '../database/Database';
import { hasAnnounced } from './announce';
import type { Dispatcher } from './createDispatcher';

/**
 * The transactions of a subgraph whose use cases announce events: as database.transaction, and once committed
 * the events are on their way at once instead of at the dispatcher's next poll.
 */
export function announcingTransaction(
  database: Pick<Database, 'transaction'>,
  dispatcher: Pick<Dispatcher, 'nudge'>,
): Database['transaction'] {
  return async (work) => {
    let announced = false;
    const result = await database.transaction(async (session) => {
      const worked = await work(session);
      announced = hasAnnounced(session);
      return worked;
    });
    if (announced) dispatcher.nudge();
    return result;
  };
}
