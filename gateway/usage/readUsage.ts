import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CivilDate } from '../../subgraphs/shared/civilDate';
import { dayOfFile, isLikeOurs, readLine, type UsageLine } from './usageLines';

/** One client and one of its operations, of all processes and days together. */
export interface Usage {
  readonly contract: string;
  readonly client: string;
  readonly hash: string;
  readonly operation: string | undefined;
  /** By what it touched: how often it ran on days on which it did so, and the last of them. */
  readonly touched: ReadonlyMap<string, Touch>;
}

export interface Touch {
  readonly count: number;
  readonly lastDay: CivilDate;
  /** Whether it stood in the client's manifest on one of those days. */
  readonly registered: boolean;
}

/** What a register knows. */
export interface UsageRead {
  readonly usages: readonly Usage[];
  /** Days on which any process counted, first to last. */
  readonly days: readonly CivilDate[];
  /** Lines that are torn or were written by something else, and files of a day in another form, packed for example. */
  readonly unreadable: number;
}

/**
 * Reads the register of every process together, from a first day on.
 * @throws Error of the file system when the directory or a file cannot be read
 */
export async function readUsage(directory: string, from: CivilDate = ''): Promise<UsageRead> {
  const usages = new Map<string, Usage & { readonly touched: Map<string, Touch> }>();
  const days = new Set<CivilDate>();
  let unreadable = 0;
  for (const name of (await readdir(directory)).sort()) {
    if (isLikeOurs(name, from)) unreadable += 1;
    const found = dayOfFile(name);
    if (!found?.isWhole || found.day < from) continue;
    days.add(found.day);
    const lines = createInterface({ input: createReadStream(join(directory, name)), crlfDelay: Infinity });
    for await (const text of lines) {
      const line = readLine(text);
      if (line) add(usages, line, found.day);
      else unreadable += 1;
    }
  }
  return { usages: [...usages.values()], days: [...days].sort(), unreadable };
}

function add(
  usages: Map<string, Usage & { readonly touched: Map<string, Touch> }>,
  { contract, client, hash, operation, count, registered, coordinates }: UsageLine,
  day: CivilDate,
): void {
  const key = JSON.stringify([contract, client, hash, operation]);
  const usage = usages.get(key) ?? { contract, client, hash, operation, touched: new Map<string, Touch>() };
  usages.set(key, usage);
  for (const coordinate of coordinates) {
    const before = usage.touched.get(coordinate);
    usage.touched.set(coordinate, {
      count: count + (before?.count ?? 0),
      lastDay: before && before.lastDay > day ? before.lastDay : day,
      registered: registered || before?.registered === true,
    });
  }
}
