import { civilDate, id, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { GrantedExemption } from '../domain/GrantedExemption';
import { authorityUnitExpert } from './expertReaders';

const schema = entityTable<GrantedExemption>({
  table: 'exemption',
  columns: {
    id: primary(id()),
    expertId: id(),
    kind: text(20),
    evidence: text(200),
    reason: optional(text(500)),
    grantedOn: civilDate(),
    grantedBy: id(),
  },
  indexes: [{ name: 'exemption_expert', columns: ['expertId'] }],
});

export const ExemptionTable = defineTable<GrantedExemption>({ schema, policy: authorityUnitExpert });
