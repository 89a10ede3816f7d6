import { z } from 'zod';
import { isCivilDate, type CivilDate } from '../../subgraphs/shared/civilDate';
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

/** Whether a name begins with a day as ours do and goes on otherwise: a file that somebody packed or renamed. */
export const isLikeOurs = (name: string, from: CivilDate): boolean => {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})\./.exec(name) ?? [];
  return isCivilDate(day) && day >= from && dayOfFile(name) === undefined;
};

/** Characters from which on a piece is handed over; less than a millisecond of work. */
const PIECE = 65_536;

/** The text of a file, a line for each use, in pieces of whole lines: requests are answered between two of them. */
export function* usagePieces(uses: Iterable<Use>): Generator<string, void> {
  let piece = '';
  for (const use of uses) {
    piece += `${JSON.stringify(lineOf(use))}\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

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
