import type { CivilDate } from '../../shared/civilDate';
import type { ExpertPool } from './ExpertPool';

/** An approved filing's validity, both days included. */
export interface Validity {
  readonly filingId: string;
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
}

/** What a pool remembers of its approved filings. */
export type ApprovedFilings = Pick<
  ExpertPool,
  'currentFilingId' | 'firstDay' | 'lastDay' | 'previousFilingId' | 'previousFirstDay' | 'previousLastDay'
>;

/** The filing approved last, whether it has begun or not; null before the first. */
export const lastApproved = ({ currentFilingId, firstDay, lastDay }: ApprovedFilings): Validity | null =>
  validity(currentFilingId, firstDay, lastDay);

/** The approved filing in force on a day, or the last that was; null before the first has begun. */
export function currentFiling(pool: ApprovedFilings, today: CivilDate): Validity | null {
  const last = lastApproved(pool);
  if (last === null || last.firstDay <= today) return last;
  return validity(pool.previousFilingId, pool.previousFirstDay, pool.previousLastDay);
}

/** The approved filing in force on a day; null when there is none. */
export function filingInForce(pool: ApprovedFilings, today: CivilDate): Validity | null {
  const current = currentFiling(pool, today);
  return current !== null && today <= current.lastDay ? current : null;
}

function validity(
  filingId: string | null,
  firstDay: CivilDate | null,
  lastDay: CivilDate | null,
): Validity | null {
  return filingId === null || firstDay === null || lastDay === null ? null : { filingId, firstDay, lastDay };
}
