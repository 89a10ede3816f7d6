import type { Database } from './database/Database';
import { describeFault } from './http/describeFault';
import { announcingTransaction } from './outbox/announcingTransaction';
import { createDispatcher, type Dispatcher } from './outbox/createDispatcher';
import type { EventHandlers } from './outbox/defineEventHandlers';
import { deliverThroughPeers } from './outbox/deliverThroughPeers';
import { receiveEventsResolver } from './outbox/receiveEventsResolver';
import { pruneIdempotencyKeys } from './idempotency/pruneIdempotencyKeys';
import type { Platform } from './Platform';

/** Clients try again for minutes; a week outlasts every holiday of a queue. */
const KEYS_KEPT_MS = 7 * 86_400_000;

/** A subgraph's ends of the event lines: what leaves, and what comes in. */
export interface Delivery {
  readonly dispatcher: Dispatcher;
  /** Transactions whose events leave as soon as they are committed. */
  readonly transaction: Database['transaction'];
  /** Resolver of `receiveEvents`. */
  readonly receiveEvents: ReturnType<typeof receiveEventsResolver>;
}

/**
 * Starts delivering a subgraph's outbox to its peers, and receives theirs.
 * @param targets names of the subgraphs that this one tells things
 */
export function startDelivery(
  { database, clock, logger, peer }: Platform,
  source: string,
  targets: readonly string[],
  handlers: EventHandlers,
): Delivery {
  const peers = Object.fromEntries(targets.map((target) => [target, peer(target)]));
  const dispatcher = createDispatcher({
    database,
    clock,
    deliver: deliverThroughPeers(source, peers),
    alsoPrune: () => pruneIdempotencyKeys(database, new Date(clock.now().getTime() - KEYS_KEPT_MS)),
    onFault: (code, target) => logger.warn({ code, target }, 'event not delivered'),
  });
  const transaction = announcingTransaction(database, dispatcher);
  const receiveEvents = receiveEventsResolver({
    transaction,
    handlers,
    clock,
    onTrouble: ({ id, type, source: from }, receipt, error) =>
      logger.warn(
        { event: id, type, from, receipt, ...(error !== undefined && { fault: describeFault(error) }) },
        'event not applied',
      ),
  });
  dispatcher.start();
  return { dispatcher, transaction, receiveEvents };
}
