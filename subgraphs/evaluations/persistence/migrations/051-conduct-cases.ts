import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  civilDate,
  id,
  instant,
  integer,
  json,
  optional,
  primary,
  text,
} from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const conductCase: TableDefinition = {
  table: 'conduct_case',
  columns: {
    id: primary(id()),
    kind: text(20),
    occasion: text(20),
    occurredOn: civilDate(),
    seatId: optional(id()),
    sessionId: optional(id()),
    memberId: optional(id()),
    poolId: id(),
    filingAuthorityId: id(),
    organisingUnitId: id(),
    expertId: optional(id()),
    account: text(2000),
    evidence: json(),
    violationReportId: optional(id()),
    proposedOn: civilDate(),
    hearingEndsOn: civilDate(),
    statement: optional(text(2000)),
    statedOn: optional(civilDate()),
    status: text(20),
    ruling: optional(text(20)),
    reasons: optional(text(2000)),
    ruledOn: optional(civilDate()),
    rulingNo: optional(integer()),
    ruledBy: optional(text(64)),
    appealEndsOn: optional(civilDate()),
    appealGrounds: optional(text(2000)),
    appealedOn: optional(civilDate()),
    appealReasons: optional(text(2000)),
    appealDecidedOn: optional(civilDate()),
    appointmentKey: optional(text(60)),
    termFrom: optional(civilDate()),
    termTo: optional(civilDate()),
    effect: optional(text(8)),
    creditRecordId: optional(id()),
    subjectKey: text(100),
    version: integer(),
  },
  indexes: [
    { name: 'conduct_case_subject', columns: ['subjectKey'], unique: true },
    { name: 'conduct_case_expert', columns: ['expertId', 'proposedOn', 'id'] },
    { name: 'conduct_case_seat', columns: ['seatId'] },
    { name: 'conduct_case_session', columns: ['sessionId'] },
    { name: 'conduct_case_authority', columns: ['filingAuthorityId', 'proposedOn', 'id'] },
    { name: 'conduct_case_unit', columns: ['organisingUnitId', 'proposedOn', 'id'] },
  ],
};

const conductDocket: TableDefinition = {
  table: 'conduct_docket',
  columns: { id: primary(id()), touchedAt: instant() },
};

/** Refusals and violations, from the proposal to the appeal. */
export class CreateConductCases implements MigrationInterface {
  readonly name = 'CreateConductCases1764000002051';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, conductCase);
    await createTable(runner, conductDocket);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, conductDocket.table, conductCase.table);
  }
}
