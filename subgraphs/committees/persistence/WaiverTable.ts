import { civilDate, id, integer, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { Waiver } from '../domain/Waiver';
import { filingPartReaders, forDashboards } from './poolReaders';

const schema = entityTable<Waiver>({
  table: 'waiver',
  columns: {
    id: primary(id()),
    filingId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    rule: text(10),
    memberId: optional(id()),
    reason: text(1000),
    evidence: text(1000),
    status: text(20),
    requestedOn: civilDate(),
    expiresOn: civilDate(),
    decidedOn: optional(civilDate()),
    decisionReason: optional(text(1000)),
    version: integer(),
  },
  indexes: [
    { name: 'waiver_filing', columns: ['filingId', 'id'] },
    { name: 'waiver_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'waiver_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_waiver_filing', columns: ['filingId'], references: 'filing' }],
});

export const WaiverTable = defineTable({
  schema,
  policy: filingPartReaders,
  aggregates: forDashboards,
});
