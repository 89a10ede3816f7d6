import type { Peer } from '../peer/createPeer';
import type { Deliver, OutgoingEvent } from './createDispatcher';

const RECEIVE_EVENTS = /* GraphQL */ `
  mutation ReceiveEvents($events: [SubgraphEventInput!]!) {
    receiveEvents(events: $events)
  }
`;

/**
 * Delivers events as the receiveEvents mutation of each subgraph. Nothing is tried again here: the dispatcher
 * decides when.
 * @param source name of the subgraph that sends
 * @param peers clients by subgraph name; an event for any other name waits for ever and is reported
 */
export function deliverThroughPeers(source: string, peers: Readonly<Record<string, Peer>>): Deliver {
  return async (target, events) => {
    const peer = peers[target];
    if (!peer) throw new Error(`no peer named ${target}`);
    const wire = events.map((event) => wireEvent(source, event));
    const { receiveEvents } = await peer.ask<{ receiveEvents: string[] }>(RECEIVE_EVENTS, { events: wire });
    return receiveEvents;
  };
}

const wireEvent = (source: string, { payload, occurredAt, ...event }: OutgoingEvent) => ({
  ...event,
  source,
  payload: JSON.stringify(payload),
  occurredAt: occurredAt.toISOString(),
});
