import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
  flag,
  id,
  instant,
  integer,
  json,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { addColumns, createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const filing: TableDefinition = {
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
};

/** Columns of everything that hangs off a filing. */
const ofFiling = {
  id: primary(id()),
  filingId: id(),
  poolId: id(),
  filingAuthorityId: id(),
  organisingUnitId: id(),
};

const rosterEntry: TableDefinition = {
  table: 'filing_roster_entry',
  columns: {
    ...ofFiling,
    submissionId: id(),
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
};

const filingFinding: TableDefinition = {
  table: 'filing_finding',
  columns: {
    ...ofFiling,
    findingSetId: id(),
    submissionId: id(),
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
};

const waiver: TableDefinition = {
  table: 'waiver',
  columns: {
    ...ofFiling,
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
};

const sharingAgreement: TableDefinition = {
  table: 'sharing_agreement',
  columns: {
    id: primary(id()),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    otherPoolId: id(),
    otherAuthorityId: id(),
    otherUnitId: id(),
    status: text(20),
    proposedOn: civilDate(),
    agreedOn: optional(civilDate()),
    endsOn: civilDate(),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'sharing_agreement_live', columns: ['liveKey'], unique: true },
    { name: 'sharing_agreement_pool', columns: ['poolId', 'id'] },
    { name: 'sharing_agreement_other_pool', columns: ['otherPoolId', 'id'] },
    { name: 'sharing_agreement_authority', columns: ['filingAuthorityId'] },
    { name: 'sharing_agreement_other_authority', columns: ['otherAuthorityId'] },
  ],
  foreignKeys: [
    { name: 'fk_sharing_agreement_pool', columns: ['poolId'], references: 'expert_pool' },
    { name: 'fk_sharing_agreement_other_pool', columns: ['otherPoolId'], references: 'expert_pool' },
  ],
};

const tables = [filing, rosterEntry, filingFinding, waiver, sharingAgreement];

/** Filings with their rosters, findings and waivers; sharing; what a pool remembers of the filing before its newest. */
export class CreateFilings implements MigrationInterface {
  readonly name = 'CreateFilings1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
    await addColumns(runner, 'expert_pool', {
      previousFilingId: optional(id()),
      previousFirstDay: optional(civilDate()),
      previousLastDay: optional(civilDate()),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumns('expert_pool', [
      'previous_filing_id',
      'previous_first_day',
      'previous_last_day',
    ]);
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}
