import { addDays, type CivilDate } from '../../shared/civilDate';
import { currentFiling, type ApprovedFilings } from './filingInForce';
import { policy } from './policy';
import { expiryWarning } from './rules/filingRules';

/** 从未核准 · 有效 · 有效, 180 日内届满 · 届满. */
export type PoolStatus = 'NEVER_FILED' | 'VALID' | 'EXPIRING' | 'EXPIRED';

export interface LastDayRange {
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** Last day from which on a pool is not yet pointed out as expiring. */
const farthestWarning = (today: CivilDate): CivilDate =>
  addDays(today, Math.max(...policy.EXPIRY_WARNING_DAYS.value));

/** Where a pool stands on a day, by the last day of the filing in force or the last that was. */
export function poolStatusOn(pool: ApprovedFilings, today: CivilDate): PoolStatus {
  const current = currentFiling(pool, today);
  if (current === null) return 'NEVER_FILED';
  const { lastDay } = current;
  if (lastDay < today) return 'EXPIRED';
  return lastDay <= farthestWarning(today) ? 'EXPIRING' : 'VALID';
}

/** The last days, both included, that make a status; null for a pool that has none. The inverse of poolStatusOn. */
export function lastDaysOf(status: PoolStatus, today: CivilDate): LastDayRange | null {
  switch (status) {
    case 'NEVER_FILED':
      return null;
    case 'EXPIRED':
      return { until: addDays(today, -1) };
    case 'EXPIRING':
      return { from: today, until: farthestWarning(today) };
    case 'VALID':
      return { from: addDays(farthestWarning(today), 1) };
  }
}

/** The mark that the filing in force has passed on the way to its last day; null with more days left or none. */
export function poolExpiryWarning(pool: ApprovedFilings, today: CivilDate): number | null {
  const current = currentFiling(pool, today);
  return current === null ? null : expiryWarning(current.lastDay, today);
}
