/** A fact that one other subgraph must learn, as a use case states it. */
export interface Announcement {
  /** What happened, in the past tense: `MemberAdmitted`. */
  readonly type: string;
  /** What it happened to. Events of one aggregate arrive in the order in which they were announced. */
  readonly aggregate: { readonly type: string; readonly id: string };
  /** Name of the subgraph that must learn it. */
  readonly target: string;
  /** Plain JSON of at most 16 KiB: ids, codes and dates, never personal data. */
  readonly payload: unknown;
  /** The instant of the fact, UTC. */
  readonly occurredAt: Date;
}

/** An announced fact on its way. */
export interface SubgraphEvent {
  readonly id: string;
  /** Name of the subgraph that announced it. */
  readonly source: string;
  readonly type: string;
  readonly aggregateType: string;
  readonly aggregateId: string;
  /** 1, 2, 3 … without a gap, for each aggregate and target. */
  readonly sequence: number;
  readonly payload: unknown;
  readonly occurredAt: Date;
}

/** Longest payload as JSON, in characters; a full batch then stays below the body limit of a subgraph. */
export const MAX_PAYLOAD_LENGTH = 16 * 1024;

const NAME = /^[\w.:-]{1,40}$/;

/**
 * Whether a text can be an id, a type or a subgraph's name in an event. No space and no slash: a MySQL key
 * ignores trailing spaces, and slashes part the pieces of a stream's name.
 */
export const isEventName = (text: string): boolean => NAME.test(text);

/** The name of the events that must stay in order: those of one aggregate between two subgraphs. */
export const streamOf = (subgraph: string, aggregateType: string, aggregateId: string): string =>
  `${subgraph}/${aggregateType}/${aggregateId}`;

/** Three names and two slashes. */
export const STREAM_LENGTH = 122;
