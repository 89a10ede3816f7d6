import type { CivilDate } from '../../shared/civilDate';
import type { RecordOf } from './RecordOf';
import { highestTitle, titleLevels, type Title } from './titles';

/** A professional title that somebody holds (职称), on record. */
export interface HeldTitle extends RecordOf, Title {}

/** What people are sorted by: 5 for 正高 down to 1 for 员, 0 without a title on that day. */
export function seniorityOf(titles: readonly Title[], asOf: CivilDate): number {
  const highest = highestTitle(titles, asOf);
  return highest ? titleLevels.length - titleLevels.indexOf(highest.level) : 0;
}
