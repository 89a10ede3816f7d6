import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { IncomingRequest } from './IncomingRequest';
import type { RequestObserver } from './RequestObserver';

/** One HTTP request with its answer, as a route sees it. */
export interface Exchange {
  readonly incoming: IncomingRequest;
  readonly method: string;
  readonly path: string;
  /** Query string with its question mark, or ''. */
  readonly search: string;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly logger: Logger;
  readonly observer: RequestObserver;
}

export interface Route {
  /** Methods that the route takes; absent means that it answers any method itself. */
  readonly methods?: readonly string[];
  readonly path: string;
  readonly handle: (exchange: Exchange) => Promise<void> | void;
}
