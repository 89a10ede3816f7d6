import type { Database } from '../subgraphs/shared/database/Database';

/** The database of each subgraph, its tables made. */
export interface Databases {
  readonly experts: Database;
  readonly committees: Database;
  readonly evaluations: Database;
}
