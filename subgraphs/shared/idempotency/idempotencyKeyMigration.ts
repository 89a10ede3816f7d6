import type { MigrationInterface, QueryRunner } from 'typeorm';
import { instant, json, optional, primary, text } from '../database/columns';
import { createTable, dropTables } from '../database/createTable';
import type { MigrationClass } from '../database/Database';
import type { TableDefinition } from '../database/TableDefinition';
import type { IdempotencyKeyRow } from './idempotencyKeyTable';

/**
 * The migration that makes idempotencyKeyTable, for a subgraph's own list.
 * @param timestamp its place among the subgraph's migrations, milliseconds of the epoch (13 digits)
 */
export function idempotencyKeyMigration(timestamp: number): MigrationClass {
  return class implements MigrationInterface {
    readonly name = `CreateIdempotencyKey${timestamp}`;

    up(runner: QueryRunner): Promise<void> {
      return createTable(runner, idempotencyKey);
    }

    down(runner: QueryRunner): Promise<void> {
      return dropTables(runner, 'idempotency_key');
    }
  };
}

const idempotencyKey: TableDefinition<IdempotencyKeyRow> = {
  table: 'idempotency_key',
  columns: {
    digest: primary(text(64)),
    operation: text(60),
    requestHash: text(64),
    result: optional(json()),
    createdAt: instant(),
  },
  indexes: [{ name: 'idempotency_key_created', columns: ['createdAt'] }],
};
