import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as columns from '../../../subgraphs/shared/database/columns';
import { addColumns, createTable, dropTables } from '../../../subgraphs/shared/database/createTable';
import type { DatabaseSchema } from '../../../subgraphs/shared/database/Database';
import { entityTable } from '../../../subgraphs/shared/database/entityTable';

const { civilDate, flag, id, instant, integer, json, longText, optional, primary, text, withDefault } =
  columns;

export interface PoolRow {
  id: string;
  poolName: string;
  validFrom: string;
}

export interface MemberRow {
  id: string;
  poolId: string;
  fullName: string;
  version: number;
  isActive: boolean;
  joinedAt: Date;
  facts: unknown;
  remark: string | null;
  route: string;
  grade: number;
}

/** Two tables with every kind of column, index, key and check. */
export const PoolTable = entityTable<PoolRow>({
  table: 'pools',
  columns: { id: primary(id()), poolName: text(100), validFrom: civilDate() },
  indexes: [{ name: 'uq_pools_name', columns: ['poolName'], unique: true }],
});

export const MemberTable = entityTable<MemberRow>({
  table: 'members',
  columns: {
    id: primary(id()),
    poolId: id(),
    fullName: text(60),
    version: integer(),
    isActive: flag(),
    joinedAt: instant(),
    facts: optional(json()),
    remark: optional(longText()),
    route: withDefault(text(20), 'RECOMMENDED'),
    grade: withDefault(integer(), 3),
  },
  indexes: [
    { name: 'uq_members_pool_name', columns: ['poolId', 'fullName'], unique: true },
    { name: 'ix_members_joined', columns: ['joinedAt', 'id'] },
  ],
  foreignKeys: [{ name: 'fk_members_pool', columns: ['poolId'], references: 'pools' }],
  checks: [{ name: 'ck_members_version', expression: 'version > 0' }],
});

class CreatePools1735689600000 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await createTable<PoolRow>(runner, {
      table: 'pools',
      columns: { id: primary(id()), poolName: text(100), validFrom: civilDate() },
      indexes: [{ name: 'uq_pools_name', columns: ['poolName'], unique: true }],
    });
    await createTable(runner, {
      table: 'members',
      columns: {
        id: primary(id()),
        poolId: id(),
        fullName: text(60),
        version: integer(),
        isActive: flag(),
        joinedAt: instant(),
        facts: optional(json()),
        remark: optional(longText()),
      },
      indexes: [
        { name: 'uq_members_pool_name', columns: ['poolId', 'fullName'], unique: true },
        { name: 'ix_members_joined', columns: ['joinedAt', 'id'] },
      ],
      foreignKeys: [{ name: 'fk_members_pool', columns: ['poolId'], references: 'pools' }],
      checks: [{ name: 'ck_members_version', expression: 'version > 0' }],
    });
  }

  down = (runner: QueryRunner) => dropTables(runner, 'members', 'pools');
}

class AddRoutes1735689700000 implements MigrationInterface {
  up = (runner: QueryRunner) =>
    addColumns(runner, 'members', {
      route: withDefault(text(20), 'RECOMMENDED'),
      grade: withDefault(integer(), 3),
    });

  async down(runner: QueryRunner) {
    await runner.dropColumns('members', ['route', 'grade']);
  }
}

export const demoSchema: DatabaseSchema = {
  entities: [PoolTable, MemberTable],
  migrations: [CreatePools1735689600000, AddRoutes1735689700000],
};
