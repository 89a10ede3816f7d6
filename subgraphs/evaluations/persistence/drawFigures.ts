import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { Seat } from '../domain/Seat';
import { SeatTable } from './SeatTable';

type Values = NonNullable<FigureOf<Seat>['outside']>;

/** How many years back a seat is looked for in the year before. */
const YEARS_BACK = 10;

const figure = (where: Where<Seat>, outside?: Values): FigureOf<Seat> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});

const held = { status: { not: 'VACATED' } } as const;
const attended = { ...held, attendance: 'ATTENDED' } as const;

/**
 * The indicators about seats, by their names in the schema.
 * @param year the last one of which somebody may come back
 */
export function drawFigures(year: number): Subject<Seat>['figures'] {
  return {
    seats: figure(held, { STANDING: ['HELD'] }),
    sessions: { inside: { kind: 'distinct', column: 'sessionId' } },
    experts: { inside: { kind: 'distinct', column: 'expertId', where: held } },
    attended: figure(attended, { STANDING: ['HELD'], ATTENDANCE: ['ATTENDED'] }),
    absent: figure({ attendance: 'ABSENT' }, { ATTENDANCE: ['ABSENT'] }),
    returned: figure({ ...attended, anyOf: returnedIn(year) }),
    fromReserve: figure({ ...held, origin: 'RESERVE' }, { STANDING: ['HELD'], ORIGIN: ['RESERVE'] }),
    fromSupplementaryDraw: figure(
      { ...held, origin: 'SUPPLEMENTARY_DRAW' },
      { STANDING: ['HELD'], ORIGIN: ['SUPPLEMENTARY_DRAW'] },
    ),
    vacated: figure({ status: 'VACATED' }, { STANDING: ['VACATED'] }),
    withoutCause: figure({ status: 'VACATED', vacancyReason: { in: ['UNWILLING', 'NO_REASON'] } }),
    unanswered: figure({ status: 'VACATED', vacancyReason: 'NO_ANSWER' }),
    untrained: figure({ status: 'VACATED', vacancyReason: 'UNTRAINED' }),
  };
}

/** who attended the same committee in the year before as well; a condition cannot subtract, so year by year. */
const returnedIn = (year: number): Where<Seat>[] =>
  Array.from({ length: YEARS_BACK }, (_, back) => year - back).map((one) => ({
    year: one,
    hasRelated: [
      related(
        SeatTable,
        { committeeId: 'committeeId', expertId: 'expertId' },
        { year: one - 1, attendance: 'ATTENDED' },
      ),
    ],
  }));
