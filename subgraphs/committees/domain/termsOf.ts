import type { CivilDate } from '../../shared/civilDate';
import type { PoolMember } from './PoolMember';

/** First and last day of a term, both included. */
export interface Term {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/**
 * The terms that a membership had and has, oldest first. A filing gives its members its validity as their term; the
 * row of a member keeps the newest alone. Whoever left before a term began did not have it.
 * @param filed validities of the approved filings in whose roster the member stands
 */
export function termsOf(
  { termFrom, termTo, exitedOn }: Pick<PoolMember, 'termFrom' | 'termTo' | 'exitedOn'>,
  filed: readonly Term[],
): Term[] {
  const newest = termFrom !== null && termTo !== null ? [{ from: termFrom, to: termTo }] : [];
  const byFirstDay = new Map([...filed, ...newest].map((term) => [term.from, term]));
  return [...byFirstDay.values()]
    .filter(({ from }) => exitedOn === null || from <= exitedOn)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
