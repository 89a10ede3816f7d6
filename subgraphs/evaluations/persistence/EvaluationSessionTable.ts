import {
  civilDate,
  id,
  instant,
  integer,
  json,
  optional,
  primary,
  text,
} from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { SeatTable } from './SeatTable';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<EvaluationSession>({
  table: 'evaluation_session',
  columns: {
    id: primary(id()),
    code: text(40),
    committeeId: id(),
    poolId: id(),
    filingId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    year: integer(),
    name: text(100),
    status: text(20),
    firstMeetingDay: civilDate(),
    lastMeetingDay: civilDate(),
    meetingDays: json(),
    opensAt: instant(),
    seatCount: integer(),
    groups: json(),
    findings: json(),
    cancelReason: optional(text(1000)),
    namesOpenedAt: optional(instant()),
    releasedKey: optional(text(2000)),
    votingStartedAt: optional(instant()),
    secrecyEndsOn: optional(civilDate()),
    level: optional(text(20)),
    seriesNo: optional(integer()),
    version: integer(),
  },
  indexes: [
    { name: 'evaluation_session_code', columns: ['organisingUnitId', 'code'], unique: true },
    { name: 'evaluation_session_pool', columns: ['poolId', 'firstMeetingDay', 'id'] },
    { name: 'evaluation_session_authority', columns: ['filingAuthorityId', 'firstMeetingDay', 'id'] },
    { name: 'evaluation_session_unit', columns: ['organisingUnitId', 'firstMeetingDay', 'id'] },
    { name: 'evaluation_session_committee', columns: ['committeeId', 'year'] },
    { name: 'evaluation_session_opening', columns: ['status', 'namesOpenedAt', 'opensAt'] },
  ],
});

export const EvaluationSessionTable = defineTable<EvaluationSession>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: {
      kind: 'exists',
      table: SeatTable.schema,
      on: { sessionId: 'id' },
      column: 'id',
      claim: 'ownSeats',
    },
    SERVICE: forPeers,
  },
});
