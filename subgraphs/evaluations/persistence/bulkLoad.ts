import type { Database } from '../../shared/database/Database';
import { loadRows, type RowsOf } from '../../shared/scope/loadRows';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { SeatTable } from './SeatTable';

/** In the order in which the tables refer to each other. */
const tables = { sessions: EvaluationSessionTable, seats: SeatTable } as const;

/** Rows by kind; any kind may be missing. Seats carry the year and the opening of their session. */
export type BulkRows = RowsOf<typeof tables>;

/** Loads many rows without a caller; see loadRows. Gives how many were written. */
export const bulkLoad = (database: Pick<Database, 'transaction'>, rows: BulkRows): Promise<number> =>
  loadRows(database, tables, rows);
