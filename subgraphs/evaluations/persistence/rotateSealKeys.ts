import type { Database } from '../../shared/database/Database';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { snakeCase } from '../../shared/database/snakeCaseNaming';
import { CipherError } from '../../shared/encryption/fieldCipher';
import { Refusal } from '../../shared/refusal';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { PanelSeal } from './panelSeal';
import { resealed, sealedTables, type SealedRow, type SealedTable } from './sealedTables';

export interface SealRotationOptions {
  readonly database: Pick<Database, 'transaction'>;
  /** With the new key first and the old ones behind it. */
  readonly seal: PanelSeal;
  /** Rows in one transaction. Default 50: the frozen list of a draw may be long. */
  readonly chunk?: number;
}

export interface SealRotation {
  /** Rows that were written. */
  readonly rotated: number;
  /** Rows in which somebody has altered what is sealed: that stays as it is. */
  readonly unreadable: number;
}

const scope = systemScope('keys are rotated for everybody');

/**
 * Puts everything that is sealed, and what is found by a keyed hash of its holder, under the current key of the ring,
 * and adds that key to what open sessions have released. Rows that are under it already are left alone, so it may be
 * broken off and started again, and run while people work: a row is rewritten only as it was read, and one that
 * somebody changes meanwhile is read again. Versions count up. What ties a notice's code to an employer stays: nobody
 * knows the employer any more.
 * @throws CipherError CIPHER_UNKNOWN_KEY when a value is under a key that is not in the ring
 */
export async function rotateSealKeys({
  database,
  seal,
  chunk = 50,
}: SealRotationOptions): Promise<SealRotation> {
  let rotated = 0;
  let unreadable = 0;
  for (const sealed of sealedTables)
    for (let lastId = ''; ;) {
      const done = await database
        .transaction((session) => rotateChunk(session, seal, sealed, { afterId: lastId, chunk }))
        .catch(againAfterConflict);
      if (!done) continue;
      if (done.lastId === undefined) break;
      lastId = done.lastId;
      rotated += done.rotated;
      unreadable += done.unreadable;
      await new Promise((resume) => setImmediate(resume));
    }
  return { rotated, unreadable };
}

function againAfterConflict(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'CONFLICT') throw error;
}

async function rotateChunk(
  session: DatabaseSession,
  seal: PanelSeal,
  sealed: SealedTable,
  { afterId, chunk }: { readonly afterId: string; readonly chunk: number },
): Promise<SealRotation & { readonly lastId: string | undefined }> {
  const table = scopedRepository(session, sealed.table, scope);
  const rows = await table.find({
    where: { id: { gt: afterId } },
    order: [{ column: 'id', direction: 'ASC' }],
    limit: chunk,
  });
  let rotated = 0;
  let unreadable = 0;
  for (const row of rows) {
    const changes: Record<string, string> = {};
    let altered = false;
    for (const [column, again] of cellsOf(seal, sealed, row)) {
      const value = readable(again);
      if (value === undefined) altered = true;
      else if (value !== row[column]) changes[column] = value as string;
    }
    if (altered) unreadable += 1;
    if (Object.keys(changes).length === 0) continue;
    const { version } = row;
    await table.update(row.id, version === undefined ? {} : { expectedVersion: version }, changes);
    rotated += 1;
  }
  return { lastId: rows.at(-1)?.id, rotated, unreadable };
}

/** The cells of a row that a key is in, each with how it reads under the current one. */
function* cellsOf(
  seal: PanelSeal,
  { table, columns, keyedBy, derived }: SealedTable,
  row: SealedRow,
): Generator<[string, () => unknown]> {
  const cipher = seal.of(String(row[keyedBy]));
  for (const column of columns) {
    const place = { table: table.schema.options.name, column: snakeCase(column), rowId: row.id };
    yield [column, () => resealed(cipher, row[column], place)];
  }
  for (const [column, of] of Object.entries(derived)) yield [column, () => of(seal, row)];
}

/** Undefined where somebody has altered what is sealed. A key that is missing is not left behind. */
function readable(value: () => unknown): unknown {
  try {
    return value();
  } catch (error) {
    if (error instanceof CipherError && error.code !== 'CIPHER_UNKNOWN_KEY') return undefined;
    throw error;
  }
}
