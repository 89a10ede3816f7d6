import type { Database } from '../database/Database';
import type { Table } from './defineTable';
import { scopedRepository } from './scopedRepository';
import { systemScope } from './systemScope';
import type { NewRow } from './WriteRepository';

type Tables = Readonly<Record<string, unknown>>;
type RowOf<Of> = Of extends Table<infer Row> ? Row : never;

/** Rows by kind; any kind may be missing. */
export type RowsOf<Kinds extends Tables> = {
  readonly [Kind in keyof Kinds]?: Iterable<NewRow<RowOf<Kinds[Kind]>>>;
};

const ROWS_PER_STATEMENT = 500;
const STATEMENTS_PER_TRANSACTION = 10;

/**
 * Loads many rows without a caller: demo data and `npm run seed`. Iterables are drawn from as they are needed, so
 * that hundreds of thousands of rows need not be in memory; between transactions other work of the process has its
 * turn.
 * @param tables by kind, in the order in which they refer to each other
 * @returns how many rows were written
 */
export async function loadRows<Kinds extends Tables>(
  database: Pick<Database, 'transaction'>,
  tables: Kinds,
  rows: RowsOf<Kinds>,
): Promise<number> {
  const scope = systemScope('seeding');
  let written = 0;
  for (const kind of Object.keys(tables)) {
    const table = tables[kind] as Table;
    for (const some of inPieces((rows[kind] ?? []) as Iterable<object>)) {
      await database.transaction(async (session) => {
        const repository = scopedRepository(session, table, scope);
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
