import { Table, TableColumn, TableForeignKey, TableIndex, type QueryRunner } from 'typeorm';
import type { PortableColumn } from './columns';
import { snakeCase } from './snakeCaseNaming';
import type { TableDefinition } from './TableDefinition';

/** Emitted verbatim after ENGINE=; the connection's charset does not set the table's. */
const MYSQL_ENGINE = 'InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin';

const isSqlite = (runner: QueryRunner): boolean => runner.dataSource.options.type === 'better-sqlite3';

/**
 * Makes a table with its indexes, foreign keys and checks; for migrations.
 * Checks are added to MySQL by hand, because TypeORM silently drops them there.
 */
export async function createTable<Row>(runner: QueryRunner, definition: TableDefinition<Row>): Promise<void> {
  const { table, checks = [] } = definition;
  await runner.createTable(tableOf(runner, definition));
  if (isSqlite(runner)) return;
  for (const { name, expression } of checks) {
    await runner.query(`ALTER TABLE \`${table}\` ADD CONSTRAINT \`${name}\` CHECK (${expression})`);
  }
}

/** Drops tables, the last made first; for the way back of a migration. */
export async function dropTables(runner: QueryRunner, ...tables: readonly string[]): Promise<void> {
  for (const table of tables) await runner.dropTable(table);
}

/** Adds columns to a table that may have rows: each must be optional or have a default. */
export async function addColumns(
  runner: QueryRunner,
  table: string,
  columns: Readonly<Record<string, PortableColumn>>,
): Promise<void> {
  for (const [name, column] of Object.entries(columns))
    await runner.addColumn(table, columnOf(runner, name, column));
}

function tableOf<Row>(runner: QueryRunner, definition: TableDefinition<Row>): Table {
  const { table, columns, indexes = [], foreignKeys = [], checks = [] } = definition;
  return new Table({
    name: table,
    columns: Object.entries<PortableColumn>(columns).map(([name, column]) => columnOf(runner, name, column)),
    indices: indexes.map(
      ({ name, columns, unique = false }) =>
        new TableIndex({ name, columnNames: columns.map(snakeCase), isUnique: unique }),
    ),
    foreignKeys: foreignKeys.map(
      ({ name, columns, references, referencedColumns = ['id'] }) =>
        new TableForeignKey({
          name,
          columnNames: columns.map(snakeCase),
          referencedTableName: references,
          referencedColumnNames: referencedColumns.map(snakeCase),
          onDelete: 'RESTRICT',
          onUpdate: 'RESTRICT',
        }),
    ),
    ...(isSqlite(runner) ? { checks: [...checks] } : { engine: MYSQL_ENGINE }),
  });
}

function columnOf(runner: QueryRunner, name: string, column: PortableColumn): TableColumn {
  const { driver } = runner.dataSource;
  return new TableColumn({
    name: snakeCase(name),
    type: driver.normalizeType(column),
    isNullable: column.nullable ?? false,
    isPrimary: column.primary ?? false,
    ...(column.length !== undefined && { length: String(column.length) }),
    ...(column.precision !== undefined && { precision: column.precision }),
    ...(column.default !== undefined && { default: sqlDefault(column.default as string | number | boolean) }),
  });
}

function sqlDefault(value: string | number | boolean): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return typeof value === 'boolean' ? String(Number(value)) : String(value);
}
