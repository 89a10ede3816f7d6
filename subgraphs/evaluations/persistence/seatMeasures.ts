import { related } from '../../shared/scope/related';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { Subject } from '../../shared/statistics/Subject';
import type { Seat } from '../domain/Seat';
import { NoticeReplyTable } from './NoticeReplyTable';
import { NoticeTable } from './NoticeTable';

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
    kind: 'medianTime',
    from: sent,
    until: answered,
    unit: 'HOURS',
    where: {
      hasRelated: [
        related(NoticeTable, { seatId: 'id' }, { sentAt: { not: null } }),
        related(NoticeReplyTable, { seatId: 'id' }),
      ],
    },
  },
  participationGini: {
    kind: 'giniOfRepeats',
    column: 'expertId',
    where: { status: { not: 'VACATED' }, expertId: { isNull: false } },
  },
};
