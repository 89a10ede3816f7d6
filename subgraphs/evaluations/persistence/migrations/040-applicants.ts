import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, instant, integer, optional, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** Applicants of a session, and the pledges of those who review them. */
export class CreateApplicants implements MigrationInterface {
  readonly name = 'CreateApplicants1764000002040';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
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
  },
  {
    table: 'pledge',
    columns: {
      id: primary(id()),
      sessionId: id(),
      seatId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      textVersion: text(20),
      textHash: text(64),
      signedAt: instant(),
    },
    indexes: [{ name: 'pledge_seat', columns: ['seatId'], unique: true }],
    foreignKeys: [
      { name: 'fk_pledge_session', columns: ['sessionId'], references: 'evaluation_session' },
      { name: 'fk_pledge_seat', columns: ['seatId'], references: 'seat' },
    ],
  },
];
