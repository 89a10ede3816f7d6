import type { CivilDate } from '../../shared/civilDate';
import { servedUntil, type Appointment } from './Appointment';

/**
 * The appointment in which something of a day counts: the one to the pool itself, else, for a guest of a shared pool
 * the longest standing of those that cover the day. Undefined when none covers it.
 */
export function appointmentOn(
  terms: readonly Appointment[],
  poolId: string,
  day: CivilDate,
): Appointment | undefined {
  const covering = terms.filter((term) => term.termFrom <= day && day <= servedUntil(term));
  const [longest] = [...covering].sort((one, other) =>
    `${one.termFrom} ${one.memberId}` < `${other.termFrom} ${other.memberId}` ? -1 : 1,
  );
  return covering.find((term) => term.poolId === poolId) ?? longest;
}
