import type { Language } from '../language';
import type { RequestHeaders } from './RequestHeaders';
import type { StopSignal } from './StopSignal';

/** What the code behind an endpoint may know of one request, the same in-process and over HTTP. */
export interface IncomingRequest {
  /** Finds the request in the logs; every error carries it. */
  readonly id: string;
  readonly headers: RequestHeaders;
  /** Language of the messages in the answer. */
  readonly language: Language;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: StopSignal;
}
