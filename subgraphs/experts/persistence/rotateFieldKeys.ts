import type { Database } from '../../shared/database/Database';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { Expert } from '../domain/Expert';
import { ExpertTable } from './ExpertTable';
import type { PersonalFields } from './personalFields';

export interface RotationOptions {
  readonly database: Database;
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
 * Encrypts every ID number and phone anew under the current keys, and finds them by the current index. Rows that are
 * under them already are left alone, so it may be broken off and started again at any time, and run while people
 * work: a row is rewritten only as it was read in the same transaction. Versions count up.
 * @returns how many rows were written
 */
export async function rotateFieldKeys(options: RotationOptions): Promise<number> {
  const { database, personal, chunk = 200, onChunk } = options;
  let lastId = options.afterId ?? '';
  let rotated = 0;
  for (;;) {
    const rows = await database.transaction((session) => rotateSome(session, lastId));
    if (!rows.last) return rotated;
    lastId = rows.last;
    rotated += rows.written;
    onChunk?.({ lastId, rotated });
    await new Promise((resume) => setImmediate(resume));
  }

  async function rotateSome(session: Parameters<Parameters<Database['transaction']>[0]>[0], after: string) {
    const experts = scopedRepository(session, ExpertTable, systemScope('keys are rotated for everybody'));
    const rows: Expert[] = await experts.find({
      where: { id: { gt: after } },
      order: [{ column: 'id', direction: 'ASC' }],
      limit: chunk,
    });
    const stale = rows.filter((row) => personal.needsRotation(row));
    for (const row of stale)
      await experts.update(row.id, { expectedVersion: row.version }, personal.reseal(row));
    return { last: rows.at(-1)?.id, written: stale.length };
  }
}
