import type { Clock } from '../../shared/clock';
import type { Database } from '../../shared/database/Database';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Peer } from '../../shared/peer/createPeer';

/** What every use case of this subgraph is given. */
export interface Deps {
  /** Committed rows, for reading outside a transaction. */
  readonly session: DatabaseSession;
  /** One transaction; events announced in it leave once it has committed. */
  readonly transaction: Database['transaction'];
  readonly clock: Clock;
  /** The experts subgraph. */
  readonly experts: Peer;
  /** The evaluations subgraph. */
  readonly evaluations: Peer;
}
