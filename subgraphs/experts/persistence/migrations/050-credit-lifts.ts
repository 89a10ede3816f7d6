import type { MigrationInterface, QueryRunner } from 'typeorm';
import { civilDate, id, primary, text } from '../../../shared/database/columns';
import { createTable, dropTables } from '../../../shared/database/createTable';
import type { TableDefinition } from '../../../shared/database/TableDefinition';

const creditLift: TableDefinition = {
  table: 'credit_lift',
  columns: { id: primary(id()), expertId: id(), liftedOn: civilDate(), reason: text(12) },
  indexes: [{ name: 'credit_lift_expert', columns: ['expertId'] }],
};

/** Entries of the credit archive that do not stand any more, after an appeal. */
export class CreateCreditLifts implements MigrationInterface {
  readonly name = 'CreateCreditLifts1764000003050';

  up(runner: QueryRunner): Promise<void> {
    return createTable(runner, creditLift);
  }

  down(runner: QueryRunner): Promise<void> {
    return dropTables(runner, creditLift.table);
  }
}
