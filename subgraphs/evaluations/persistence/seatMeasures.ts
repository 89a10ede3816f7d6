import { related } from '../../shared/scope/related';
import type { GroupKey } from '../../shared/scope/Tabulation';
import { giniOf } from '../../shared/statistics/giniOf';
import { medianOf } from '../../shared/statistics/medianOf';
import type { Subject } from '../../shared/statistics/Subject';
import type { Seat } from '../domain/Seat';
import { NoticeReplyTable } from './NoticeReplyTable';
import { NoticeTable } from './NoticeTable';

const HOUR_MS = 3_600_000;

const sent: GroupKey<Seat> = {
  kind: 'related',
  related: related(NoticeTable, { seatId: 'id' }, { sentAt: { not: null } }),
  column: 'sentAt',
};
const answered: GroupKey<Seat> = {
  kind: 'related',
  related: related(NoticeReplyTable, { seatId: 'id' }),
  column: 'at',
};

/** What is worked out of the values of seats, by the names in the schema. */
export const seatMeasures: NonNullable<Subject<Seat>['measures']> = {
  medianReplyHours: {
    keys: { sent, answered },
    where: {
      hasRelated: [
        related(NoticeTable, { seatId: 'id' }, { sentAt: { not: null } }),
        related(NoticeReplyTable, { seatId: 'id' }),
      ],
    },
    of: (counted) =>
      medianOf(
        counted.map(({ values, rows }) => ({
          value: (instantOf(values['answered']) - instantOf(values['sent'])) / HOUR_MS,
          rows,
        })),
      ),
  },
  participationGini: {
    keys: { expert: { kind: 'column', column: 'expertId' } },
    where: { status: { not: 'VACATED' }, expertId: { isNull: false } },
    of: (counted) => giniOf(counted.map(({ rows }) => rows)),
  },
};

/** An instant that was grouped by, in milliseconds of the epoch. */
const instantOf = (value: unknown): number => new Date(value as string | Date).getTime();
