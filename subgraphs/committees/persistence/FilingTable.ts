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
import type { Filing } from '../domain/Filing';
import { ConsentTable } from './ConsentTable';
import { forPeers, ownAuthority, ownUnit } from './poolReaders';

const schema = entityTable<Filing>({
  table: 'filing',
  columns: {
    id: primary(id()),
    poolId: id(),
    filingAuthorityId: id(),
    filedWithId: id(),
    organisingUnitId: id(),
    ordinal: integer(),
    status: text(20),
    startedOn: civilDate(),
    consentHash: optional(text(64)),
    submissionId: optional(id()),
    rosterHash: optional(text(64)),
    rosterSize: optional(integer()),
    committeeFacts: optional(json()),
    submittedAt: optional(instant()),
    filedOn: optional(civilDate()),
    copiedTo: json(),
    findingSetId: optional(id()),
    ruleSet: optional(text(40)),
    decidedAt: optional(instant()),
    returnReasons: json(),
    withdrawalReason: optional(text(1000)),
    firstDay: optional(civilDate()),
    lastDay: optional(civilDate()),
    liveKey: optional(id()),
    version: integer(),
  },
  indexes: [
    { name: 'filing_live', columns: ['liveKey'], unique: true },
    { name: 'filing_ordinal', columns: ['poolId', 'ordinal'], unique: true },
    { name: 'filing_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'filing_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_filing_pool', columns: ['poolId'], references: 'expert_pool' }],
});

/** A department sees the filings that ask for its consent or have it, not those before or after. */
export const FilingTable = defineTable({
  schema,
  policy: {
    FILING_AUTHORITY: ownAuthority,
    CONSENTING_DEPARTMENT: {
      kind: 'exists',
      table: ConsentTable.schema,
      on: { filingId: 'id' },
      column: 'departmentId',
      claim: 'authority',
      where: { status: ['REQUESTED', 'GRANTED'] },
    },
    ORGANISING_UNIT: ownUnit,
    SERVICE: forPeers,
  },
});
