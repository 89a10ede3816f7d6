import type { Database } from '../../shared/database/Database';
import type { Table } from '../../shared/scope/defineTable';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { NewRow } from '../../shared/scope/WriteRepository';
import type { ClearSeat, Seat } from '../domain/Seat';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import type { PanelSeal } from './panelSeal';
import { SeatTable } from './SeatTable';

/** In the order in which the tables refer to each other. */
const tables = {
  successions: AuthoritySuccessionTable,
  sessions: EvaluationSessionTable,
  seats: SeatTable,
} as const;

type Tables = typeof tables;
type RowOf<Of> = Of extends Table<infer Row> ? Row : never;

/** Rows by kind; any kind may be missing. A seat carries the opening of its session and is stored sealed before it. */
export type BulkRows = {
  readonly [Kind in Exclude<keyof Tables, 'seats'>]?: Iterable<NewRow<RowOf<Tables[Kind]>>>;
} & { readonly seats?: Iterable<ClearSeat> };

/** What seals a seat, and the instant up to which openings have passed. */
export interface SealedAt {
  readonly seal: PanelSeal;
  readonly now: Date;
}

const ROWS_PER_STATEMENT = 500;
const STATEMENTS_PER_TRANSACTION = 10;

/**
 * Loads many rows without a caller: the demo data and `npm run seed`. Iterables are drawn from as they are needed,
 * so that the seats of many years need not be in memory; between transactions other work of the process has its turn.
 * @returns how many rows were written
 */
export async function bulkLoad(
  database: Pick<Database, 'transaction'>,
  { seats, ...others }: BulkRows,
  { seal, now }: SealedAt,
): Promise<number> {
  const rows = { ...others, seats: storedSeats(seats ?? [], { seal, now }) };
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

function* storedSeats(seats: Iterable<ClearSeat>, { seal, now }: SealedAt): Generator<NewRow<Seat>> {
  for (const seat of seats) yield seat.opensAt <= now ? seal.openSeat(seat) : seal.sealedSeat(seat);
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
