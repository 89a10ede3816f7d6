import { z } from 'zod';
import { isCivilDate } from '../../subgraphs/shared/civilDate';
import type { Use } from './countDay';

/** What a process keeps of one client and one operation on one day: a line of JSON. */
const usageLine = z.object({
  contract: z.string(),
  client: z.string(),
  hash: z.string(),
  operation: z.string().optional(),
  count: z.number().int().min(0),
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  registered: z.boolean(),
  coordinates: z.array(z.string()),
});
export type UsageLine = Readonly<z.output<typeof usageLine>>;

const FILE = /^(\d{4}-\d{2}-\d{2})\.[\w.-]+\.ndjson(\.part)?$/;

/** The civil day that a file of the register is about; undefined for files of somebody else. */
export function dayOfFile(name: string): { readonly day: string; readonly isWhole: boolean } | undefined {
  const [, day = '', part] = FILE.exec(name) ?? [];
  return isCivilDate(day) ? { day, isWhole: part === undefined } : undefined;
}

/** The text of a file: a line for each use. */
export const usageText = (uses: Iterable<Use>): string =>
  Array.from(uses, (use) => `${JSON.stringify(lineOf(use))}\n`).join('');

const lineOf = ({ operation, firstAt, lastAt, touched, ...use }: Use): UsageLine => ({
  ...use,
  ...(operation !== undefined && { operation }),
  firstAt: new Date(firstAt).toISOString(),
  lastAt: new Date(lastAt).toISOString(),
  coordinates: [...touched],
});

/** Reads a line again; undefined for one that is torn or no line of the register. */
export function readLine(text: string): UsageLine | undefined {
  try {
    return usageLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
