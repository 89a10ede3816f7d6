import type { Database } from '../../shared/database/Database';
import type { Table } from '../../shared/scope/defineTable';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { NewRow } from '../../shared/scope/WriteRepository';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { SeatTable } from './SeatTable';

/** In the order in which the tables refer to each other. */
const tables = {
  successions: AuthoritySuccessionTable,
  sessions: EvaluationSessionTable,
  seats: SeatTable,
} as const;

type Tables = typeof tables;
type RowOf<Of> = Of extends Table<infer Row> ? Row : never;

/** Rows by kind; any kind may be missing. A seat carries the opening of its session. */
export type BulkRows = {
  readonly [Kind in keyof Tables]?: Iterable<NewRow<RowOf<Tables[Kind]>>>;
};

const ROWS_PER_STATEMENT = 500;
const STATEMENTS_PER_TRANSACTION = 10;

/**
 * Loads many rows without a caller: the demo data and `npm run seed`. Iterables are drawn from as they are needed,
 * so that the seats of many years need not be in memory; between transactions other work of the process has its turn.
 * @returns how many rows were written
 */
export async function bulkLoad(database: Pick<Database, 'transaction'>, rows: BulkRows): Promise<number> {
  let written = 0;
  for (const kind of Object.keys(tables) as (keyof Tables)[]) {
    const table = tables[kind] as unknown as Table;
    for (const some of inPieces((rows[kind] ?? []) as Iterable<object>)) {
      await database.transaction(async (session) => {
        const repository = scopedRepository(session, table, systemScope('seeding'));
        for (let start = 0; start < some.length; start += ROWS_PER_STATEMENT)
          await repository.insertMany(some.slice(start, start + ROWS_PER_STATEMENT));
      });
      written += some.length;
      await new Promise((resume) => setImmediate(resume));
    }
  }
  return written;
}

function* inPieces(rows: Iterable<object>): Generator<object[]> {
  let piece: object[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < ROWS_PER_STATEMENT * STATEMENTS_PER_TRANSACTION) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
