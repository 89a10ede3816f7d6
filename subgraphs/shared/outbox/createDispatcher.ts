import { backoff, type BackoffPolicy } from '../backoff';
import type { Clock } from '../clock';
import { codedError } from '../codedError';
import type { Database } from '../database/Database';
import { systemSchedule, type Schedule } from '../schedule';
import { claimBatch, pendingTargets, type Batch, type BatchKind } from './claimBatch';
import { deliveryError } from './deliveryError';
import type { OutboxEventRow } from './outboxEventTable';
import { pruneEvents } from './pruneEvents';
import { settleBatch } from './settleBatch';
import type { SubgraphEvent } from './SubgraphEvent';

/** An event as it leaves; the deliverer adds from whom. */
export type OutgoingEvent = Omit<SubgraphEvent, 'source'>;

/**
 * Brings events to one subgraph, in their order, and gives the ids it has dealt with. Rejects when there is no
 * answer; the same events then come again.
 */
export type Deliver = (target: string, events: readonly OutgoingEvent[]) => Promise<readonly string[]>;

export interface DispatcherOptions {
  readonly database: Database;
  readonly deliver: Deliver;
  readonly clock: Clock;
  readonly random?: () => number;
  readonly schedule?: Schedule;
  /** Between two looks for events that are due, in milliseconds. Default 1 000. */
  readonly pollMs?: number;
  /** How long a batch belongs to the process that took it, in milliseconds; a delivery is given half. Default 15 000. */
  readonly leaseMs?: number;
  /** Between attempts, of an event as of a subgraph that does not answer. Default 0.5 s doubling up to 60 s. */
  readonly retry?: BackoffPolicy;
  /** Batches under way to one subgraph at once. Default 2. */
  readonly concurrency?: number;
  /** Events and streams in one batch, at most. Default 50. */
  readonly batchSize?: number;
  /** How long delivered events are kept, in days. Default 30. */
  readonly retentionDays?: number;
  /** What else is forgotten once an hour. */
  readonly alsoPrune?: () => Promise<void>;
  /** Told the code of each failed delivery, and of each fault of the database. */
  readonly onFault?: (code: string, target?: string) => void;
}

export interface Dispatcher {
  /** Looks for due events now and from then on. */
  start(): void;
  /** Something was announced and committed: deliver it now. Never throws, never waits. */
  nudge(): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  /** Takes no new batch, and resolves when those under way are settled. */
  stop(): Promise<void>;
}

const DAY_MS = 86_400_000;
const PRUNE_EVERY_MS = 3_600_000;

/** One subgraph as a receiver: what is under way to it, and whether it answers at all. */
interface Lane {
  inFlight: number;
  failures: number;
  paused: boolean;
  next: BatchKind;
}

/**
 * Delivers a subgraph's outbox: at least once, in order per aggregate, several processes side by side. An event
 * that is not acknowledged is tried again for ever and holds back its own aggregate only; a subgraph that does
 * not answer is left alone for a growing while and then asked with a single event.
 */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { database, deliver, clock, random = Math.random, schedule = systemSchedule, onFault } = options;
  const { pollMs = 1_000, leaseMs = 15_000, concurrency = 2, batchSize = 50, retentionDays = 30 } = options;
  const { retry = { baseMs: 500, capMs: 60_000 } } = options;
  const lanes = new Map<string, Lane>();
  const underWay = new Set<Promise<void>>();
  const timers = new Set<() => void>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let sincePrune = PRUNE_EVERY_MS;

  function track(work: Promise<void>) {
    const tracked: Promise<void> = work
      .catch((error: unknown) => onFault?.(deliveryError(error)))
      .finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  }

  function later(run: () => void, delayMs: number) {
    const clear = schedule(() => {
      timers.delete(clear);
      run();
    }, delayMs);
    timers.add(clear);
  }

  async function look() {
    if (looking) {
      lookAgain = true;
      return;
    }
    looking = true;
    try {
      do {
        lookAgain = false;
        for (const target of await pendingTargets(database)) await fill(target);
      } while (lookAgain && !stopped);
    } finally {
      looking = false;
    }
  }

  async function fill(target: string) {
    const lane = laneOf(target);
    while (!stopped && !lane.paused && lane.inFlight < (lane.failures > 0 ? 1 : concurrency)) {
      const batch = await claim(target, lane);
      if (!batch) return;
      lane.inFlight++;
      track(send(target, lane, batch));
    }
  }

  /** Fresh and retried events take turns, so that neither can starve the other. */
  async function claim(target: string, lane: Lane): Promise<Batch | undefined> {
    const size = lane.failures > 0 ? 1 : batchSize;
    const first = lane.next;
    lane.next = other(first);
    const sizes = { streams: size, events: size, now: clock.now(), leaseMs, capMs: retry.capMs };
    return (
      (await claimBatch(database, { target, kind: first, ...sizes })) ??
      (await claimBatch(database, { target, kind: other(first), ...sizes }))
    );
  }

  async function send(target: string, lane: Lane, batch: Batch) {
    let acknowledged: readonly string[] = [];
    let error = 'NOT_ACKNOWLEDGED';
    try {
      acknowledged = await inTime(deliver(target, batch.events.map(outgoing)));
      lane.failures = 0;
    } catch (reason) {
      error = deliveryError(reason);
      pause(lane);
    }
    if (acknowledged.length < batch.events.length) onFault?.(error, target);
    try {
      const delayAfter = (failures: number) => backoff(failures, retry, random);
      await settleBatch(database, batch, {
        acknowledged: new Set(acknowledged),
        error,
        now: clock.now(),
        delayAfter,
      });
    } finally {
      lane.inFlight--;
    }
    track(look());
  }

  function pause(lane: Lane) {
    lane.failures++;
    if (lane.paused || stopped) return;
    lane.paused = true;
    later(
      () => {
        lane.paused = false;
        track(look());
      },
      backoff(lane.failures, retry, random),
    );
  }

  function inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const clear = schedule(() => reject(codedError('SUBGRAPH_TIMEOUT')), leaseMs / 2);
      work.then(resolve, reject).finally(clear);
    });
  }

  function laneOf(target: string): Lane {
    const lane = lanes.get(target) ?? { inFlight: 0, failures: 0, paused: false, next: 'retried' };
    lanes.set(target, lane);
    return lane;
  }

  async function housekeeping() {
    sincePrune += pollMs;
    if (sincePrune < PRUNE_EVERY_MS) return;
    sincePrune = 0;
    await pruneEvents(database, new Date(clock.now().getTime() - retentionDays * DAY_MS));
    await options.alsoPrune?.();
  }

  function poll() {
    if (stopped) return;
    track(look());
    track(housekeeping());
    later(poll, pollMs);
  }

  async function idle() {
    while (underWay.size > 0) await Promise.all(underWay);
  }

  return {
    start: poll,
    nudge: () => {
      if (!stopped) track(look());
    },
    idle,
    stop: async () => {
      stopped = true;
      for (const clear of timers) clear();
      timers.clear();
      await idle();
    },
  };
}

const other = (kind: BatchKind): BatchKind => (kind === 'fresh' ? 'retried' : 'fresh');

const outgoing = ({
  id,
  type,
  aggregateType,
  aggregateId,
  sequence,
  payload,
  createdAt,
}: OutboxEventRow) => ({
  id,
  type,
  aggregateType,
  aggregateId,
  sequence,
  payload,
  occurredAt: createdAt,
});
