import { civilDate, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ConductCase } from '../domain/ConductCase';
import { forDashboards, forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<ConductCase>({
  table: 'conduct_case',
  columns: {
    id: primary(id()),
    kind: text(20),
    occasion: text(20),
    occurredOn: civilDate(),
    seatId: optional(id()),
    sessionId: optional(id()),
    memberId: optional(id()),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    expertId: optional(id()),
    account: text(2000),
    evidence: json(),
    violationReportId: optional(id()),
    proposedOn: civilDate(),
    hearingEndsOn: civilDate(),
    statement: optional(text(2000)),
    statedOn: optional(civilDate()),
    status: text(20),
    ruling: optional(text(20)),
    reasons: optional(text(2000)),
    ruledOn: optional(civilDate()),
    rulingNo: optional(integer()),
    ruledBy: optional(text(64)),
    appealEndsOn: optional(civilDate()),
    appealGrounds: optional(text(2000)),
    appealedOn: optional(civilDate()),
    appealReasons: optional(text(2000)),
    appealDecidedOn: optional(civilDate()),
    appointmentKey: optional(text(60)),
    termFrom: optional(civilDate()),
    termTo: optional(civilDate()),
    effect: optional(text(8)),
    creditRecordId: optional(id()),
    subjectKey: text(100),
    version: integer(),
  },
  indexes: [
    { name: 'conduct_case_subject', columns: ['subjectKey'], unique: true },
    { name: 'conduct_case_expert', columns: ['expertId', 'proposedOn', 'id'] },
    { name: 'conduct_case_seat', columns: ['seatId'] },
    { name: 'conduct_case_session', columns: ['sessionId'] },
    { name: 'conduct_case_authority', columns: ['filingAuthorityId', 'proposedOn', 'id'] },
    { name: 'conduct_case_unit', columns: ['organisingUnitId', 'proposedOn', 'id'] },
  ],
});

/** The expert finds the own cases by name or by the sealed seat, from the proposal on: nobody is judged unheard. */
export const ConductCaseTable = defineTable<ConductCase>({
  schema,
  aggregates: forDashboards,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: [
      { kind: 'column', column: 'expertId', claim: 'expert' },
      { kind: 'column', column: 'seatId', claim: 'ownSeats' },
    ],
    SERVICE: forPeers,
  },
});
