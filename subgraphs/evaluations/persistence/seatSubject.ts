import { yearOf, type CivilDate } from '../../shared/civilDate';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { Subject } from '../../shared/statistics/Subject';
import type { Seat } from '../domain/Seat';
import { endOfDay } from './endOfDay';
import { declined, seatFigures, unanswered } from './seatFigures';
import { seatMeasures } from './seatMeasures';
import { SeatTable } from './SeatTable';
import { sessionKeys } from './sessionKeys';

const keys: Readonly<Record<string, GroupKey<Seat>>> = {
  ...sessionKeys,
  OFFICE: { kind: 'column', column: 'office' },
  ORIGIN: { kind: 'column', column: 'origin' },
  SEAT_STATUS: { kind: 'column', column: 'status' },
  VACANCY_REASON: { kind: 'column', column: 'vacancyReason' },
  ATTENDANCE: { kind: 'column', column: 'attendance' },
};

/** Seats as figures tell of them on a day. Who holds them is counted from the opening of their session on. */
export function seatSubjectOn(asOf: CivilDate): Subject<Seat> {
  const told = ['YEAR', 'DISTRICT', 'AUTHORITY', 'LEVEL', 'SERIES', 'UNIT', 'ATTENDANCE', 'ORIGIN', 'OFFICE'];
  const opened: Where<Seat> = { opensAt: { lt: endOfDay(asOf) } };
  return {
    table: SeatTable,
    keys,
    figures: seatFigures(yearOf(asOf)),
    shares: {
      attendanceShare: { part: 'attended', whole: 'recorded' },
      declineShare: { part: 'declined', whole: 'called' },
      noAnswerShare: { part: 'unanswered', whole: 'called' },
      pledgeShare: { part: 'pledged', whole: 'attended' },
      returnShare: { part: 'returned', whole: 'attended' },
    },
    measures: seatMeasures,
    year: { key: 'YEAR', where: (years) => ({ year: { in: [...years] } }) },
    outside: {
      name: 'seats-1',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        STANDING: {
          kind: 'bands',
          bands: [
            { value: 'DECLINED', where: declined },
            { value: 'UNANSWERED', where: unanswered },
            { value: 'VACATED', where: { status: 'VACATED' } },
          ],
          otherwise: 'HELD',
        },
        ...Object.fromEntries(told.map((name) => [name, keys[name] as GroupKey<Seat>])),
      },
      where: opened,
      person: 'expertId',
      division: 'DISTRICT',
    },
  };
}
