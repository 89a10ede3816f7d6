import { id, instant, longText, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { ViolationReport } from '../domain/ViolationReport';
import { ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<ViolationReport>({
  table: 'violation_report',
  columns: {
    id: primary(id()),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    kind: text(20),
    text: longText(),
    reporterSeatId: id(),
    reportedAt: instant(),
  },
  indexes: [{ name: 'violation_report_session', columns: ['sessionId', 'id'] }],
  foreignKeys: [
    { name: 'fk_violation_report_session', columns: ['sessionId'], references: 'evaluation_session' },
    { name: 'fk_violation_report_seat', columns: ['reporterSeatId'], references: 'seat' },
  ],
});

/** Of the experts only the reporter reads a report: nobody who may be meant in it. */
export const ViolationReportTable = defineTable<ViolationReport>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: { kind: 'column', column: 'reporterSeatId', claim: 'ownSeats' },
  },
});
