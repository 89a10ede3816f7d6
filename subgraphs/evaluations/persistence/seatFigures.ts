import { related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import { declineReasons } from '../domain/notices/Notice';
import type { Seat } from '../domain/Seat';
import { PledgeTable } from './PledgeTable';
import { SeatTable } from './SeatTable';

type Values = NonNullable<FigureOf<Seat>['outside']>;

/** How many years back a seat is looked for in the year before. */
const YEARS_BACK = 10;

const figure = (where: Where<Seat>, outside?: Values): FigureOf<Seat> => ({
  inside: { kind: 'rows', where },
  ...(outside && { outside }),
});

const held = { status: { not: 'VACATED' } } as const;

/** Given up for a reason that an expert may give, by the expert, by the clerk or by a recusal. */
export const declined: Where<Seat> = { status: 'VACATED', vacancyReason: { in: [...declineReasons] } };
export const unanswered: Where<Seat> = { status: 'VACATED', vacancyReason: 'NO_ANSWER' };
const attended = { ...held, attendance: 'ATTENDED' } as const;

/**
 * The indicators about seats, by their names in the schema.
 * @param year the last one of which somebody may come back
 */
export function seatFigures(year: number): Subject<Seat>['figures'] {
  return {
    called: { inside: { kind: 'rows' }, outside: {} },
    seats: figure(held, { STANDING: ['HELD'] }),
    sessions: { inside: { kind: 'distinct', column: 'sessionId' } },
    experts: { inside: { kind: 'distinct', column: 'expertId', where: held } },
    attended: figure(attended, { STANDING: ['HELD'], ATTENDANCE: ['ATTENDED'] }),
    absent: figure({ attendance: 'ABSENT' }, { ATTENDANCE: ['ABSENT'] }),
    recorded: figure({ attendance: { not: 'PENDING' } }, { ATTENDANCE: ['ATTENDED', 'ABSENT'] }),
    returned: figure({ ...attended, anyOf: returnedIn(year) }),
    pledged: figure({ ...attended, hasRelated: [related(PledgeTable, { seatId: 'id' })] }),
    fromReserve: figure({ ...held, origin: 'RESERVE' }, { STANDING: ['HELD'], ORIGIN: ['RESERVE'] }),
    fromSupplementaryDraw: figure(
      { ...held, origin: 'SUPPLEMENTARY_DRAW' },
      { STANDING: ['HELD'], ORIGIN: ['SUPPLEMENTARY_DRAW'] },
    ),
    vacated: figure({ status: 'VACATED' }, { STANDING: ['DECLINED', 'UNANSWERED', 'VACATED'] }),
    declined: figure(declined, { STANDING: ['DECLINED'] }),
    withoutCause: figure({ status: 'VACATED', vacancyReason: { in: ['UNWILLING', 'NO_REASON'] } }),
    unanswered: figure(unanswered, { STANDING: ['UNANSWERED'] }),
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
