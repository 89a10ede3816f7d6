import { EntitySchema, type EntitySchemaColumnOptions, type ObjectLiteral } from 'typeorm';
import type { TableDefinition } from './TableDefinition';

/** The entity of a table, its indexes, foreign keys and checks named as the migration names them. */
export function entityTable<Row extends ObjectLiteral>(definition: TableDefinition<Row>): EntitySchema<Row> {
  const { table, columns, indexes = [], foreignKeys = [], checks = [] } = definition;
  return new EntitySchema<Row>({
    name: table,
    tableName: table,
    columns: { ...columns } as { [Column in keyof Row]?: EntitySchemaColumnOptions },
    indices: indexes.map(({ name, columns, unique = false }) => ({ name, columns: [...columns], unique })),
    foreignKeys: foreignKeys.map(({ name, columns, references, referencedColumns = ['id'] }) => ({
      name,
      target: references,
      columnNames: [...columns],
      referencedColumnNames: [...referencedColumns],
      onDelete: 'RESTRICT',
      onUpdate: 'RESTRICT',
    })),
    checks: checks.map(({ name, expression }) => ({ name, expression })),
  });
}
