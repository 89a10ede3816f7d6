import { civilDate, id, integer, json, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { FilingFinding } from '../domain/FilingFinding';
import { filingPartReaders } from './poolReaders';

const schema = entityTable<FilingFinding>({
  table: 'filing_finding',
  columns: {
    id: primary(id()),
    findingSetId: id(),
    submissionId: id(),
    filingId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    stage: text(20),
    ordinal: integer(),
    rule: text(10),
    clause: text(30),
    severity: text(20),
    outcome: text(20),
    message: json(),
    facts: json(),
    subjects: json(),
    ruleSet: text(40),
    asOf: civilDate(),
  },
  indexes: [
    { name: 'filing_finding_ordinal', columns: ['findingSetId', 'ordinal'], unique: true },
    { name: 'filing_finding_authority', columns: ['filingAuthorityId'] },
  ],
  foreignKeys: [{ name: 'fk_filing_finding_filing', columns: ['filingId'], references: 'filing' }],
});

export const FilingFindingTable = defineTable({ schema, policy: filingPartReaders });
