import type { MigrationInterface, QueryRunner } from 'typeorm';
import { json, optional } from '../../../shared/database/columns';
import { addColumns } from '../../../shared/database/createTable';

/** With each renewal of a membership, the assessment that it rests on. */
export class AddRenewals implements MigrationInterface {
  readonly name = 'AddRenewals1764000001050';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'pool_member', { renewals: optional(json()) });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('pool_member', 'renewals');
  }
}
