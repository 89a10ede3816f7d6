import { readUsage, type Usage } from '../gateway/usage/readUsage';
import { addDays, dayBefore, daysBetween, type CivilDate } from '../subgraphs/shared/civilDate';
import { BadCall } from './runCommand';

/** What a register knows of the days that are asked about. */
export interface UsageWindow {
  /** By contract. */
  readonly usagesOf: (contract: string) => readonly Usage[];
  /** Why what it knows no use of may be used all the same; undefined when it knows all of every day. */
  readonly doubt: string | undefined;
  /** How much is known, in one line. */
  readonly says: string;
}

const SINCE = /^[1-9]\d{0,3}$/;

/**
 * Opens a register for a command. Today is heard and not asked for: it is not over, and a copy may be of yesterday.
 * @param since `--since`: a number of days before today that must be known; all that is kept when it is not given
 * @throws BadCall for a directory that is no register, and for a `since` that is no number of days
 */
export async function usageWindow(
  directory: string,
  since: string | undefined,
  today: CivilDate,
): Promise<UsageWindow> {
  if (since !== undefined && !SINCE.test(since)) throw new BadCall('--since is a number of days');
  const from = since === undefined ? undefined : addDays(today, -Number(since));
  const { usages, days, unreadable } = await readUsage(directory, from).catch(() => {
    throw new BadCall(`${directory} cannot be read`);
  });
  const [first] = days;
  if (first === undefined) throw new BadCall(`${directory} holds no usage`);
  const yesterday = dayBefore(today);
  const begin = from ?? (first < today ? first : yesterday);
  const counted = days.filter((day) => day >= begin && day <= yesterday);
  const span = daysBetween(begin, yesterday) + 1;
  const uncounted = span - counted.length;
  const unread = unreadable === 1 ? '1 line or file' : `${unreadable} lines or files`;
  const torn = unreadable > 0 ? `; ${unread} could not be read` : '';
  const doubts: string[] = [];
  if (uncounted > 0)
    doubts.push(
      `its use was not counted on ${uncounted} of ${span} days, last on ${lastOut(counted, yesterday)}`,
    );
  if (unreadable > 0) doubts.push(`${unread} of its register could not be read`);
  return {
    usagesOf: (contract) => usages.filter((usage) => usage.contract === contract),
    doubt: doubts.length > 0 ? doubts.join('; ') : undefined,
    says: `known since ${first}, counted on ${counted.length} of ${span} days${torn}`,
  };
}

/** The last day, up to one, that days do not have. */
function lastOut(days: readonly CivilDate[], last: CivilDate): CivilDate {
  const has = new Set(days);
  let day = last;
  while (has.has(day)) day = dayBefore(day);
  return day;
}
