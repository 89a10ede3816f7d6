import type { Clock } from '../clock';
import { codedError } from '../codedError';
import type { Database } from '../database/Database';
import type { Caller } from '../identity/Caller';
import type { EventHandlers } from './defineEventHandlers';
import { isDealtWith, receive, type Receipt } from './receive';
import { isEventName, streamOf, type SubgraphEvent } from './SubgraphEvent';

/** SubgraphEventInput as the resolver gets it; `payload` is JSON text. */
export interface SubgraphEventInput {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly payload: string;
  readonly occurredAt: Date | string;
}

export interface ReceiveEventsOptions {
  /** An announcingTransaction when the handlers announce events of their own. */
  readonly transaction: Database['transaction'];
  readonly handlers: EventHandlers;
  readonly clock: Clock;
  /** Told about each event that is not acknowledged or is parked; `error` when a handler threw. */
  readonly onTrouble?: (event: SubgraphEvent, receipt: Receipt | 'FAILED', error?: unknown) => void;
}

/** Most events of one request. */
const MAX_EVENTS = 500;

/**
 * Resolver of `receiveEvents(events: [SubgraphEventInput!]!): [ID!]!`, for role SERVICE. Each event has its own
 * transaction; the answer names those the sender may forget. After an event that cannot be dealt with yet, the
 * later ones of its aggregate are left for next time.
 * @throws codedError FORBIDDEN for another role, or a source that is not the caller's own; BAD_USER_INPUT for
 *   more than 500 events or a name no event can have
 */
export function receiveEventsResolver(options: ReceiveEventsOptions) {
  const { transaction, handlers, clock, onTrouble } = options;

  async function deal(event: SubgraphEvent): Promise<boolean> {
    try {
      const receipt = await transaction((session) => receive(session, event, handlers, clock.now()));
      if (receipt !== 'APPLIED' && receipt !== 'DUPLICATE') onTrouble?.(event, receipt);
      return isDealtWith(receipt);
    } catch (error) {
      onTrouble?.(event, 'FAILED', error);
      return false;
    }
  }

  return async (
    _parent: unknown,
    { events }: { readonly events: readonly SubgraphEventInput[] },
    { caller }: { readonly caller: Caller },
  ): Promise<string[]> => {
    checkSender(events, caller);
    const acknowledged: string[] = [];
    const held = new Set<string>();
    for (const event of checked(events)) {
      const stream = streamOf(event.source, event.aggregateType, event.aggregateId);
      if (held.has(stream)) continue;
      if (await deal(event)) acknowledged.push(event.id);
      else held.add(stream);
    }
    return acknowledged;
  };
}

function checkSender(events: readonly SubgraphEventInput[], { role, claims }: Caller): void {
  if (role !== 'SERVICE') throw codedError('FORBIDDEN');
  if (events.some(({ source }) => source !== claims.subgraph)) throw codedError('FORBIDDEN');
}

function checked(events: readonly SubgraphEventInput[]): SubgraphEvent[] {
  if (events.length > MAX_EVENTS) throw codedError('BAD_USER_INPUT');
  return events.map(({ payload, occurredAt, ...event }) => {
    const { id, source, type, aggregateType, aggregateId, sequence } = event;
    const instant = new Date(occurredAt);
    const named = [id, source, type, aggregateType, aggregateId].every(isEventName);
    if (!named || sequence < 1 || Number.isNaN(instant.getTime())) throw codedError('BAD_USER_INPUT');
    return { ...event, payload: parsedOr(payload), occurredAt: instant };
  });
}

/** A payload that is not JSON fits no type: it is parked as the text it is. */
function parsedOr(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return payload;
  }
}
