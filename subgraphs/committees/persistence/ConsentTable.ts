import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Consent } from '../domain/Consent';

const schema = entityTable<Consent>({
  table: 'consent',
  columns: {
    id: primary(id()),
    filingId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    leg: text(20),
    departmentId: id(),
    rosterHash: text(64),
    status: text(20),
    decidedOn: optional(civilDate()),
    reason: optional(text(1000)),
    version: integer(),
  },
  indexes: [
    { name: 'consent_pool_department', columns: ['poolId', 'departmentId', 'status'] },
    { name: 'consent_department', columns: ['departmentId', 'id'] },
    { name: 'consent_unit_department', columns: ['organisingUnitId', 'departmentId'] },
    { name: 'consent_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'consent_filing', columns: ['filingId'] },
  ],
});

export const ConsentTable = defineTable({
  schema,
  policy: {
    FILING_AUTHORITY: { kind: 'column', column: 'filingAuthorityId', claim: 'authority' },
    CONSENTING_DEPARTMENT: { kind: 'column', column: 'departmentId', claim: 'authority' },
    ORGANISING_UNIT: { kind: 'column', column: 'organisingUnitId', claim: 'unit' },
    SERVICE: { kind: 'all', because: 'another subgraph asks for facts of a command' },
  },
});
