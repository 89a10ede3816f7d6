import type { RequestHeaders } from '../subgraphs/shared/http/RequestHeaders';
import type { StopSignal } from '../subgraphs/shared/http/StopSignal';
import type { Caller } from '../subgraphs/shared/identity/Caller';

/** What the gateway knows of a request while it is answered. */
export interface GatewayContext {
  readonly caller: Caller;
  /** Exactly the headers that subgraphs get. */
  readonly subgraphHeaders: RequestHeaders;
  /** Aborted when the client has gone. */
  readonly signal?: StopSignal;
}
