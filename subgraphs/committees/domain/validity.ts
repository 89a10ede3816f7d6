import { addYears, dayAfter, type CivilDate } from '../../shared/civilDate';
import { refuse } from './refusals';

/** A validity as an authority gives it; what say of it is for the rules. */
export interface GivenValidity {
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
}

/**
 * Both days of an approval. It begins on the day of the decision or later, or follows on from the filing before, and
 * not more than a year after it could. Throws VALIDITY_NEEDED, FIRST_DAY_IN_PAST, DATE_TOO_LATE.
 */
export function givenValidity(
  { firstDay, lastDay }: { readonly [Day in keyof GivenValidity]?: CivilDate | null | undefined },
  previousLastDay: CivilDate | null,
  today: CivilDate,
): GivenValidity {
  if (!firstDay || !lastDay) throw refuse('VALIDITY_NEEDED');
  const next = previousLastDay === null ? today : dayAfter(previousLastDay);
  if (firstDay < today && firstDay !== next) throw refuse('FIRST_DAY_IN_PAST');
  const latest = addYears(next > today ? next : today, 1);
  if (firstDay > latest) throw refuse('DATE_TOO_LATE', { field: 'firstDay', latest });
  return { firstDay, lastDay };
}
