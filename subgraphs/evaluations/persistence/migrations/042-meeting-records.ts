import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, instant, json, longText, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

/** Sign-ins, the days of publication, and reports of misconduct. */
export class CreateMeetingRecords implements MigrationInterface {
  readonly name = 'CreateMeetingRecords1764000002042';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of tables) await createTable(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ...tables.map(({ table }) => table).reverse());
  }
}

const tables: readonly TableDefinition[] = [
  {
    table: 'sign_in',
    columns: {
      id: primary(id()),
      sessionId: id(),
      seatId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      documentKind: text(20),
      facts: json(),
      findings: json(),
      signedInAt: instant(),
    },
    indexes: [{ name: 'sign_in_seat', columns: ['seatId'], unique: true }],
    foreignKeys: [
      { name: 'fk_sign_in_session', columns: ['sessionId'], references: 'evaluation_session' },
      { name: 'fk_sign_in_seat', columns: ['seatId'], references: 'seat' },
    ],
  },
  {
    table: 'publicity',
    columns: {
      id: primary(id()),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      firstDay: civilDate(),
      lastDay: civilDate(),
      findings: json(),
      recordedAt: instant(),
    },
    indexes: [{ name: 'publicity_session', columns: ['sessionId'], unique: true }],
    foreignKeys: [{ name: 'fk_publicity_session', columns: ['sessionId'], references: 'evaluation_session' }],
  },
  {
    table: 'violation_report',
    columns: {
      id: primary(id()),
      sessionId: id(),
      filingAuthorityId: id(),
      organisingUnitId: id(),
      kind: text(20),
      text: longText(),
      reporterSeatId: id(),
      reportedAt: instant(),
    },
    indexes: [{ name: 'violation_report_session', columns: ['sessionId', 'id'] }],
    foreignKeys: [
      { name: 'fk_violation_report_session', columns: ['sessionId'], references: 'evaluation_session' },
      { name: 'fk_violation_report_seat', columns: ['reporterSeatId'], references: 'seat' },
    ],
  },
];
