import type { MigrationInterface, QueryRunner } from 'typeorm';
import { id, instant, integer, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const standingInquiry: TableDefinition = {
  table: 'standing_inquiry',
  columns: {
    id: primary(id()),
    at: instant(),
    agency: text(100),
    subject: text(200),
    purpose: text(16),
    asked: integer(),
  },
  indexes: [{ name: 'standing_inquiry_agency', columns: ['agency', 'id'] }],
};

/** What partner agencies asked about the standing of people. */
export class CreateStandingInquiries implements MigrationInterface {
  readonly name = 'CreateStandingInquiries1764000003061';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, standingInquiry);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, standingInquiry.table);
  }
}
