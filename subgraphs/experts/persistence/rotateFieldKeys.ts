import type { Database } from '../../shared/database/Database';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { Refusal } from '../../shared/refusal';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import { ExpertTable } from './ExpertTable';
import type { PersonalFields } from './personalFields';

export interface RotationOptions {
  readonly database: Pick<Database, 'transaction'>;
  /** With the new keys first and the old ones behind them. */
  readonly personal: PersonalFields;
  /** People in one transaction. Default 200. */
  readonly chunk?: number;
  /** Told after each chunk: the last id looked at and how many were written so far. */
  readonly onChunk?: (progress: { readonly lastId: string; readonly rotated: number }) => void;
  /** Goes on behind this id, after a rotation that was broken off. Without it all are looked at. */
  readonly afterId?: string;
}

/**
 * Encrypts every ID number and phone anew under the current keys and finds them by the current index. Rows that are
 * under them already are left alone, so it may be broken off and started again at any time, and run while people
 * work: a row is rewritten only as it was read in the same transaction, and one that somebody changes meanwhile is
 * read again. Versions count up.
 * @returns how many rows were written
 */
export async function rotateFieldKeys(options: RotationOptions): Promise<number> {
  const { database, onChunk } = options;
  let lastId = options.afterId ?? '';
  let rotated = 0;
  for (;;) {
    const chunk = await database
      .transaction((session) => rotateChunk(session, options, lastId))
      .catch(againAfterConflict);
    if (!chunk) continue;
    if (chunk.lastId === undefined) return rotated;
    lastId = chunk.lastId;
    rotated += chunk.written;
    onChunk?.({ lastId, rotated });
    await new Promise((resume) => setImmediate(resume));
  }
}

function againAfterConflict(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.code !== 'CONFLICT') throw error;
}

async function rotateChunk(
  session: DatabaseSession,
  { personal, chunk = 200 }: RotationOptions,
  afterId: string,
): Promise<{ readonly lastId: string | undefined; readonly written: number }> {
  const experts = scopedRepository(session, ExpertTable, systemScope('keys are rotated for everybody'));
  const rows = await experts.find({
    where: { id: { gt: afterId } },
    order: [{ column: 'id', direction: 'ASC' }],
    limit: chunk,
  });
  const stale = rows.filter((row) => personal.needsRotation(row));
  for (const row of stale) {
    await experts.update(row.id, { expectedVersion: row.version }, personal.reseal(row));
  }
  return { lastId: rows.at(-1)?.id, written: stale.length };
}
