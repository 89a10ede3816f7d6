import type { RequestRecord } from './requestRecord';

/** How a request ended, whoever asked. */
export interface RequestEnd {
  /** As it was sent; 0 when the client went before there was an answer. */
  readonly status: number;
  readonly seconds: number;
}

/** Told of requests while they are served, for figures and traces; it must not throw. */
export interface RequestObserver {
  /** A GraphQL request began; what it does is called within its record. */
  readonly operationStarted?: (record: RequestRecord) => void;
  /** Its answer is out, and the record whole. */
  readonly operationEnded?: (record: RequestRecord, end: RequestEnd) => void;
  /** The answer of any request is out. `route` is a path that this server has, or `none`. */
  readonly answered?: (route: string, end: RequestEnd) => void;
}

/** Several observers as one. */
export const observers = (...all: readonly (RequestObserver | undefined)[]): RequestObserver => ({
  operationStarted: (record) => all.forEach((one) => one?.operationStarted?.(record)),
  operationEnded: (record, end) => all.forEach((one) => one?.operationEnded?.(record, end)),
  answered: (route, end) => all.forEach((one) => one?.answered?.(route, end)),
});
