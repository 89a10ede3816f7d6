import { addDays, type CivilDate } from '../../shared/civilDate';

/** What changed: the unit or standing, or the contact. */
export type ContactChangeKind = 'EMPLOYMENT' | 'CONTACT';

/** A change of unit or contact (信息变更) and when it was told, T四(八). */
export interface ContactChange {
  readonly kind: ContactChangeKind;
  readonly changedOn: CivilDate;
  readonly reportedOn: CivilDate;
}

/** The first working day on or after a day; undefined where the holiday table does not reach. */
export type NextWorkday = (date: CivilDate) => CivilDate | undefined;

/** 变化10日内: natural days, since the text does not say working days. */
export const DAYS_TO_REPORT = 10;

/** The tenth day after a change, the day of the change not counted. */
export const tenthDay = (changedOn: CivilDate): CivilDate => addDays(changedOn, DAYS_TO_REPORT);

/**
 * The last day to report a change: the tenth day, or the first working day after it where it is a day of rest (民法典
 * §203). Undefined when the holidays of that year are not known.
 */
export function lastDayToReport(changedOn: CivilDate, nextWorkday: NextWorkday): CivilDate | undefined {
  return nextWorkday(tenthDay(changedOn));
}
