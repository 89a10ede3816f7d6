import { addDays, yearOf, type CivilDate } from '../../shared/civilDate';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Where } from '../../shared/scope/Where';
import type { Subject } from '../../shared/statistics/Subject';
import type { Seat } from '../domain/Seat';
import { drawFigures } from './drawFigures';
import { SeatTable } from './SeatTable';

/** District of the authority that files the pool; the others file for the whole city. */
const DISTRICT_OFFICE = 'district-';
export const MUNICIPAL = 'MUNICIPAL';

const keys: Readonly<Record<string, GroupKey<Seat>>> = {
  YEAR: { kind: 'column', column: 'year' },
  AUTHORITY: { kind: 'column', column: 'filingAuthorityId' },
  DISTRICT: {
    kind: 'column',
    column: 'filingAuthorityId',
    begins: { with: DISTRICT_OFFICE, drop: true, otherwise: MUNICIPAL },
  },
  POOL: { kind: 'column', column: 'poolId' },
  OFFICE: { kind: 'column', column: 'office' },
  ORIGIN: { kind: 'column', column: 'origin' },
  SEAT_STATUS: { kind: 'column', column: 'status' },
  VACANCY_REASON: { kind: 'column', column: 'vacancyReason' },
  ATTENDANCE: { kind: 'column', column: 'attendance' },
};

/** The end of a civil date in Chongqing, which keeps UTC+8 all year. */
const endOf = (date: CivilDate): Date => new Date(`${addDays(date, 1)}T00:00:00+08:00`);

/** Seats as figures tell of them on a day. Who holds them is counted from the opening of their session on. */
export function drawSubjectOn(asOf: CivilDate): Subject<Seat> {
  const told = ['YEAR', 'DISTRICT', 'AUTHORITY', 'ATTENDANCE', 'ORIGIN', 'OFFICE'];
  const opened: Where<Seat> = { opensAt: { lt: endOf(asOf) } };
  return {
    table: SeatTable,
    keys,
    figures: drawFigures(yearOf(asOf)),
    shares: { attendanceShare: { part: 'attended', whole: 'seats' } },
    year: { key: 'YEAR', where: (years) => ({ year: { in: [...years] } }) },
    outside: {
      name: 'draws-1',
      // what is rare comes first: nothing would be left of it in the small classes of the end
      keys: {
        STANDING: {
          kind: 'bands',
          bands: [{ value: 'VACATED', where: { status: 'VACATED' } }],
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
