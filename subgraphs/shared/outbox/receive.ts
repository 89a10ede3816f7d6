import type { DatabaseSession } from '../database/DatabaseSession';
import { managerOf } from '../database/managerOf';
import { deadEventTable } from './deadEventTable';
import type { EventHandlers } from './defineEventHandlers';
import { inboxCursorTable } from './inboxCursorTable';
import { inboxEventTable } from './inboxEventTable';
import { streamOf, type SubgraphEvent } from './SubgraphEvent';

/** What became of an event; see isDealtWith for which of them the sender may forget. */
export type Receipt =
  /** Its effect is in the transaction. */
  | 'APPLIED'
  /** It was dealt with before; nothing happened now. */
  | 'DUPLICATE'
  /** Its payload does not fit its type and never will: it is kept in dead_event, and its aggregate moves on. */
  | 'PARKED'
  /** An earlier event of its aggregate has not arrived. */
  | 'NOT_YET'
  /** A newer sender: it waits, with its aggregate, until this subgraph is brought up to date. */
  | 'UNKNOWN_TYPE'
  /** Another event had its number: the sender's outbox was set back (a restored backup). A person must look. */
  | 'CONFLICT';

/** Whether the sender may take an event for delivered. */
export const isDealtWith = (receipt: Receipt): boolean =>
  receipt === 'APPLIED' || receipt === 'DUPLICATE' || receipt === 'PARKED';

/**
 * Deals with one event, once: the effect, the note of the event's id and the number up to which its stream has
 * been dealt with are written in the caller's transaction. An event follows its predecessor by number, so that
 * neither order nor gaps depend on the sender's good behaviour.
 * @param session an open transaction; the caller must roll it back when this throws, which is what a handler's
 *   own error does: the event then comes again
 * @param receivedAt the instant, UTC
 */
export async function receive(
  session: DatabaseSession,
  event: SubgraphEvent,
  handlers: EventHandlers,
  receivedAt: Date,
): Promise<Receipt> {
  const handler = handlers.get(event.type);
  if (!handler) return 'UNKNOWN_TYPE';
  const stream = streamOf(event.source, event.aggregateType, event.aggregateId);
  if (!(await takeTurn(session, stream, event.sequence))) return whyNot(session, stream, event);
  const { id: eventId, source, sequence } = event;
  await managerOf(session).insert(inboxEventTable, { eventId, source, stream, sequence, receivedAt });
  const effect = handler(event);
  if (effect) {
    await effect(session);
    return 'APPLIED';
  }
  await managerOf(session).insert(deadEventTable, {
    eventId,
    source,
    type: event.type,
    aggregateType: event.aggregateType,
    aggregateId: event.aggregateId,
    sequence,
    payload: JSON.stringify(event.payload),
    occurredAt: event.occurredAt,
    parkedAt: receivedAt,
  });
  return 'PARKED';
}

/** Moves the stream from the number before to this one. Locks it: a second delivery of the event waits here. */
async function takeTurn(session: DatabaseSession, stream: string, sequence: number): Promise<boolean> {
  const manager = managerOf(session);
  if (sequence === 1)
    await manager
      .createQueryBuilder()
      .insert()
      .into(inboxCursorTable)
      .values({ stream, sequence: 0 })
      .orIgnore()
      .updateEntity(false)
      .execute();
  const { affected } = await manager.update(
    inboxCursorTable,
    { stream, sequence: sequence - 1 },
    { sequence },
  );
  return affected === 1;
}

async function whyNot(session: DatabaseSession, stream: string, event: SubgraphEvent): Promise<Receipt> {
  const manager = managerOf(session);
  const cursor = await manager.findOneBy(inboxCursorTable, { stream });
  if (!cursor || cursor.sequence < event.sequence) return 'NOT_YET';
  const noted = await manager.findOneBy(inboxEventTable, { stream, sequence: event.sequence });
  // Notes are pruned in time; the cursor alone then says that the number has had its turn.
  return noted && noted.eventId !== event.id ? 'CONFLICT' : 'DUPLICATE';
}
