import type { Clock } from '../../shared/clock';
import type { Database } from '../../shared/database/Database';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { SmsGateway } from '../domain/notices/SmsGateway';
import type { PanelSeal } from '../persistence/panelSeal';
import type { Peer } from '../../shared/peer/createPeer';

/** What every use case of this subgraph is given. */
export interface Deps {
  /** Committed rows, for reading outside a transaction. */
  readonly session: DatabaseSession;
  /** One transaction; events announced in it leave once it has committed. */
  readonly transaction: Database['transaction'];
  readonly clock: Clock;
  readonly committees: Peer;
  readonly experts: Peer;
  /** Keeps names sealed until their session opens. */
  readonly seal: PanelSeal;
  /** The way that notices go. */
  readonly sms: SmsGateway;
  /** Octets that nobody can foretell, for verification codes and for shares that a party lets the server make. */
  readonly randomBytes: (size: number) => Uint8Array;
}
