import { readUsage, type Usage } from '../gateway/usage/readUsage';
import { addDays, daysBetween, type CivilDate } from '../subgraphs/shared/civilDate';
import { BadCall } from './runCommand';

/** What a register knows of the days that are asked about. */
export interface UsageWindow {
  /** By contract. */
  readonly usagesOf: (contract: string) => readonly Usage[];
  /** The first day that is known, when it is later than the first one that was asked about. */
  readonly knownOnlySince: CivilDate | undefined;
  /** How much is known, in one line. */
  readonly says: string;
}

const SINCE = /^[1-9]\d{0,3}$/;

/**
 * Opens a register for a command.
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
  const begin = from === undefined || first > from ? first : from;
  const counted = days.filter((day) => day >= begin && day <= today).length;
  const span = Math.max(1, daysBetween(begin, today) + 1);
  const torn = unreadable === 0 ? '' : `; ${unreadable} lines could not be read`;
  return {
    usagesOf: (contract) => usages.filter((usage) => usage.contract === contract),
    knownOnlySince: from !== undefined && first > from ? first : undefined,
    says: `known since ${begin}, counted on ${counted} of ${span} days${torn}`,
  };
}
