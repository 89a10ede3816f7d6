import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Applicant } from '../domain/Applicant';
import { SeatTable } from './SeatTable';
import { forPeers, ownAuthority, ownUnit } from './sessionReaders';

const schema = entityTable<Applicant>({
  table: 'applicant',
  columns: {
    id: primary(id()),
    sessionId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    code: text(40),
    unitUscc: text(18),
    rootUscc: text(18),
    groupId: optional(text(40)),
    registeredOn: civilDate(),
    withdrawnOn: optional(civilDate()),
    withdrawReason: optional(text(500)),
    version: integer(),
  },
  indexes: [{ name: 'applicant_code', columns: ['sessionId', 'code'], unique: true }],
  foreignKeys: [{ name: 'fk_applicant_session', columns: ['sessionId'], references: 'evaluation_session' }],
});

/** An expert learns whose case it is at sign-in, which comes after the pledge and the opening. */
export const ApplicantTable = defineTable<Applicant>({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    ORGANISING_UNIT: ownUnit,
    DISCIPLINE_SUPERVISOR: ownAuthority,
    EXPERT: {
      kind: 'exists',
      table: SeatTable.schema,
      on: { sessionId: 'sessionId' },
      column: 'id',
      claim: 'ownSeats',
      where: { status: ['SIGNED_IN'] },
    },
    SERVICE: forPeers,
  },
});
