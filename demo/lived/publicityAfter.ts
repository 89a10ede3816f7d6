import { dayAfter, type CivilDate } from '../../subgraphs/shared/civilDate';
import { workCalendar } from '../../subgraphs/shared/workCalendar';

/** Working days that results are public. */
const LEAST = 5;

/** The shortest lawful publication that begins on the day after the last meeting day. */
export function publicityAfter(lastMeetingDay: CivilDate): {
  readonly firstDay: CivilDate;
  readonly lastDay: CivilDate;
} {
  const firstDay = dayAfter(lastMeetingDay);
  let lastDay = lastMeetingDay;
  for (let worked = 0; worked < LEAST;) {
    lastDay = dayAfter(lastDay);
    if (workCalendar.isWorkday(lastDay) !== false) worked += 1;
  }
  return { firstDay, lastDay };
}
