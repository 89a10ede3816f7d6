import type { Logger } from 'pino';
import type { Clock } from './clock';
import type { Database } from './database/Database';
import type { Authenticate } from './identity/authenticator';
import type { Peer } from './peer/createPeer';

/** What a subgraph stands on, in one process with the others or alone. */
export interface Platform {
  /** The subgraph's own database, migrated. */
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The subgraph's SDL text. */
  readonly sdl: string;
  /** Verifies router secret and token. */
  readonly authenticate: Authenticate;
  /** A client of another subgraph by its name, with this subgraph's SERVICE token. */
  readonly peer: (subgraph: string) => Peer;
}
