import type { ZodType } from 'zod';
import type { DatabaseSession } from '../database/DatabaseSession';
import type { SubgraphEvent } from './SubgraphEvent';

/** What one type of event does to the receiver. */
export interface EventHandler<Payload> {
  /** What the payload must be. Unknown fields are better ignored than refused: a newer sender may add some. */
  readonly payload: ZodType<Payload>;
  /** The effect, in the transaction that also notes the event as received. May announce events of its own. */
  handle(session: DatabaseSession, payload: Payload, event: SubgraphEvent): Promise<void>;
}

/** Handlers by event type, their payload types checked and forgotten. */
export type EventHandlers = ReadonlyMap<string, ReadyHandler>;

/** Gives the effect of an event, or undefined when the payload does not fit. */
export type ReadyHandler = (
  event: SubgraphEvent,
) => ((session: DatabaseSession) => Promise<void>) | undefined;

/**
 * The table of events that a subgraph understands:
 * `defineEventHandlers({ MemberAdmitted: { payload: z.object({ expertId: z.string() }), handle } })`.
 */
export function defineEventHandlers<Payloads extends Record<string, unknown>>(handlers: {
  readonly [Type in keyof Payloads]: EventHandler<Payloads[Type]>;
}): EventHandlers {
  const types = Object.keys(handlers) as (keyof Payloads & string)[];
  return new Map(types.map((type) => [type, readyHandler(handlers[type])]));
}

function readyHandler<Payload>(handler: EventHandler<Payload>): ReadyHandler {
  return (event) => {
    const parsed = handler.payload.safeParse(event.payload);
    return parsed.success ? (session) => handler.handle(session, parsed.data, event) : undefined;
  };
}
