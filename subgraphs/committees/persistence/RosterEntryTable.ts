import { flag, id, integer, json, optional, primary, text } from '../../shared/database/columns';
import { entityTable } from '../../shared/database/entityTable';
import { defineTable } from '../../shared/scope/defineTable';
import type { RosterEntry } from '../domain/RosterEntry';
import { filingPartReaders } from './poolReaders';

const schema = entityTable<RosterEntry>({
  table: 'filing_roster_entry',
  columns: {
    id: primary(id()),
    submissionId: id(),
    filingId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    ordinal: integer(),
    memberId: id(),
    expertId: id(),
    nameSortKey: text(40),
    source: text(20),
    seriesNo: integer(),
    titleLevel: text(20),
    office: text(20),
    leader: flag(),
    groupId: optional(text(40)),
    facts: json(),
  },
  indexes: [
    { name: 'filing_roster_entry_ordinal', columns: ['submissionId', 'ordinal'], unique: true },
    { name: 'filing_roster_entry_authority', columns: ['filingAuthorityId'] },
  ],
  foreignKeys: [{ name: 'fk_filing_roster_entry_filing', columns: ['filingId'], references: 'filing' }],
});

export const RosterEntryTable = defineTable({ schema, policy: filingPartReaders });
