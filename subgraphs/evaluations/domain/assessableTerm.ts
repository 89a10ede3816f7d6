import { addDays, type CivilDate } from '../../shared/civilDate';
import { servedUntil, type Appointment } from './Appointment';
import { policy } from './policy';
import { refuse } from './refusals';

/** From which day on a term may be assessed: some time before it ends, so that the renewal can follow. */
export const assessableFrom = (term: Pick<Appointment, 'termTo' | 'exitedOn'>): CivilDate =>
  addDays(servedUntil(term), -policy.TERM_ASSESSED_BEFORE_END_DAYS.value);

/** Whether a term has begun and is over or about to end. */
export const isDue = (
  term: Pick<Appointment, 'termFrom' | 'termTo' | 'exitedOn'>,
  today: CivilDate,
): boolean => term.termFrom <= today && assessableFrom(term) <= today;

/**
 * The term that is to be assessed.
 * @param terms of one membership
 * @param termFrom first day of the one meant; absent: the latest that has begun
 * @throws Refusal NO_SUCH_TERM, TERM_NOT_ENDING
 */
export function assessableTerm(
  terms: readonly Appointment[],
  termFrom: CivilDate | null | undefined,
  today: CivilDate,
): Appointment {
  const begun = terms.filter((term) => term.termFrom <= today);
  const found =
    typeof termFrom === 'string' ? begun.find((term) => term.termFrom === termFrom) : begun.at(-1);
  if (!found) throw refuse('NO_SUCH_TERM');
  if (!isDue(found, today)) throw refuse('TERM_NOT_ENDING', { from: assessableFrom(found) });
  return found;
}
