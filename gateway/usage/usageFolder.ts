import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { daysBetween, type CivilDate } from '../../subgraphs/shared/civilDate';
import type { DayTally } from './countDay';
import { dayOfFile, usagePieces } from './usageLines';

/** Where a process keeps what it counted, a file for each day. */
export interface UsageFolder {
  /** Writes all that was counted on a day in the place of what this process wrote of it before. */
  readonly write: (day: DayTally) => Promise<void>;
  /** Deletes the files of days that are more than so many days past, and halves that a killed process left. */
  readonly dropOld: (today: CivilDate, days: number) => Promise<void>;
}

/**
 * A file belongs to one process alone and is replaced whole by a rename: a process that is killed loses what it counted
 * since, and nothing is ever counted twice. Files hold names of operations and of schema elements, no data.
 * @param writer tells this process from any other that ever wrote here
 */
export function usageFolder(directory: string, writer: string): UsageFolder {
  return {
    async write({ day, part, uses }) {
      const path = join(directory, `${day}.${writer}-${part}.ndjson`);
      await mkdir(directory, { recursive: true, mode: 0o750 });
      try {
        const file = await open(`${path}.part`, 'w', 0o640);
        try {
          for (const piece of usagePieces(uses())) await file.appendFile(piece);
          await file.datasync();
        } finally {
          await file.close();
        }
        await rename(`${path}.part`, path);
      } catch (error) {
        // A full disk needs the room.
        await rm(`${path}.part`, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    async dropOld(today, days) {
      for (const name of await readdir(directory)) {
        const found = dayOfFile(name);
        const age = found && daysBetween(found.day, today);
        if (age !== undefined && age > (found?.isWhole ? days : 1))
          await rm(join(directory, name), { force: true });
      }
    },
  };
}
