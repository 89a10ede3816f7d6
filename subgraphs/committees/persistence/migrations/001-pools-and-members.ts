import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
  flag,
  id,
  integer,
  json,
  longText,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const organisingUnit: TableDefinition = {
  table: 'organising_unit',
  columns: {
    id: primary(id()),
    name: text(100),
    uscc: text(18),
    kind: text(20),
    districtId: optional(id()),
    industryDepartmentId: optional(id()),
    superiorId: optional(id()),
    municipallyRegistered: flag(),
    registeredBy: id(),
    registeredOn: civilDate(),
    version: integer(),
  },
  indexes: [
    { name: 'organising_unit_uscc', columns: ['uscc'], unique: true },
    { name: 'organising_unit_registered_by', columns: ['registeredBy'] },
    { name: 'organising_unit_name', columns: ['name', 'id'] },
  ],
};

const reviewCommittee: TableDefinition = {
  table: 'review_committee',
  columns: {
    id: primary(id()),
    code: text(40),
    name: text(100),
    level: text(20),
    seriesNo: integer(),
    specialty: optional(text(100)),
    crossIndustry: flag(),
    audience: text(20),
    seats: integer(),
    expectedApplicants: optional(integer()),
    largeScale: flag(),
    largeScaleReason: optional(text(1000)),
    seatsAtLeast: optional(integer()),
    adjustmentReason: optional(text(1000)),
    adjustedOn: optional(civilDate()),
    organisingUnitId: id(),
    filingAuthorityId: id(),
    poolId: id(),
    competence: json(),
    registeredOn: civilDate(),
    version: integer(),
  },
  indexes: [
    { name: 'review_committee_code', columns: ['code'], unique: true },
    { name: 'review_committee_pool', columns: ['poolId'], unique: true },
    { name: 'review_committee_unit', columns: ['organisingUnitId', 'filingAuthorityId'] },
    { name: 'review_committee_authority', columns: ['filingAuthorityId', 'code'] },
  ],
  foreignKeys: [
    { name: 'fk_review_committee_unit', columns: ['organisingUnitId'], references: 'organising_unit' },
  ],
};

const professionalGroup: TableDefinition = {
  table: 'professional_group',
  columns: {
    id: primary(id()),
    committeeId: id(),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    groupId: text(40),
    name: text(100),
    seats: integer(),
    ordinal: integer(),
  },
  indexes: [
    { name: 'professional_group_id', columns: ['committeeId', 'groupId'], unique: true },
    { name: 'professional_group_authority', columns: ['filingAuthorityId'] },
  ],
  foreignKeys: [
    { name: 'fk_professional_group_committee', columns: ['committeeId'], references: 'review_committee' },
  ],
};

const expertPool: TableDefinition = {
  table: 'expert_pool',
  columns: {
    id: primary(id()),
    code: text(40),
    name: text(110),
    committeeId: id(),
    level: text(20),
    seriesNo: integer(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    openToApplications: flag(),
    currentFilingId: optional(id()),
    firstDay: optional(civilDate()),
    lastDay: optional(civilDate()),
    version: integer(),
  },
  indexes: [
    { name: 'expert_pool_code', columns: ['code'], unique: true },
    { name: 'expert_pool_committee', columns: ['committeeId'], unique: true },
    { name: 'expert_pool_authority_code', columns: ['filingAuthorityId', 'code', 'id'] },
    { name: 'expert_pool_authority_last_day', columns: ['filingAuthorityId', 'lastDay', 'id'] },
    { name: 'expert_pool_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'expert_pool_unit_code', columns: ['organisingUnitId', 'code', 'id'] },
    { name: 'expert_pool_last_day', columns: ['lastDay', 'id'] },
  ],
  foreignKeys: [
    { name: 'fk_expert_pool_committee', columns: ['committeeId'], references: 'review_committee' },
  ],
};

const poolMember: TableDefinition = {
  table: 'pool_member',
  columns: {
    id: primary(id()),
    poolId: id(),
    committeeId: id(),
    expertId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    nameSortKey: text(40),
    source: text(20),
    office: text(20),
    leader: flag(),
    fieldExperience: optional(text(1000)),
    groupId: optional(text(40)),
    seriesNo: integer(),
    titleLevel: text(20),
    status: text(20),
    proposedOn: civilDate(),
    admittedOn: optional(civilDate()),
    termFrom: optional(civilDate()),
    termTo: optional(civilDate()),
    renewedOn: optional(civilDate()),
    designatedBy: optional(id()),
    designationReason: optional(text(1000)),
    applicationId: optional(id()),
    exitReason: optional(text(30)),
    exitedOn: optional(civilDate()),
    exitNote: optional(text(1000)),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'pool_member_live', columns: ['liveKey'], unique: true },
    { name: 'pool_member_roster', columns: ['poolId', 'nameSortKey', 'id'] },
    { name: 'pool_member_expert', columns: ['expertId', 'id'] },
    { name: 'pool_member_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'pool_member_unit', columns: ['organisingUnitId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_pool_member_pool', columns: ['poolId'], references: 'expert_pool' }],
};

const socialApplication: TableDefinition = {
  table: 'social_application',
  columns: {
    id: primary(id()),
    poolId: id(),
    committeeId: id(),
    expertId: id(),
    employerId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    status: text(20),
    statement: longText(),
    appliedOn: civilDate(),
    organiserSelectedOn: optional(civilDate()),
    authoritySelectedOn: optional(civilDate()),
    liveKey: optional(text(81)),
    version: integer(),
  },
  indexes: [
    { name: 'social_application_live', columns: ['liveKey'], unique: true },
    { name: 'social_application_pool', columns: ['poolId', 'id'] },
    { name: 'social_application_authority', columns: ['filingAuthorityId', 'id'] },
    { name: 'social_application_unit', columns: ['organisingUnitId', 'id'] },
    { name: 'social_application_expert', columns: ['expertId', 'id'] },
    { name: 'social_application_employer', columns: ['employerId', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_social_application_pool', columns: ['poolId'], references: 'expert_pool' }],
};

const applicationStep: TableDefinition = {
  table: 'application_step',
  columns: {
    id: primary(id()),
    applicationId: id(),
    poolId: id(),
    expertId: id(),
    employerId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    ordinal: integer(),
    status: text(20),
    takenBy: text(30),
    takenOn: civilDate(),
    note: optional(text(1000)),
  },
  indexes: [
    { name: 'application_step_ordinal', columns: ['applicationId', 'ordinal'], unique: true },
    { name: 'application_step_authority', columns: ['filingAuthorityId'] },
    { name: 'application_step_pool', columns: ['poolId'] },
  ],
  foreignKeys: [
    { name: 'fk_application_step_application', columns: ['applicationId'], references: 'social_application' },
  ],
};

const consent: TableDefinition = {
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
};

/** Units, committees, pools, members and applications; consents as well, because policies look at them. */
export class CreatePoolsAndMembers implements MigrationInterface {
  readonly name = 'CreatePoolsAndMembers1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables = [
  organisingUnit,
  reviewCommittee,
  professionalGroup,
  expertPool,
  poolMember,
  socialApplication,
  applicationStep,
  consent,
];
