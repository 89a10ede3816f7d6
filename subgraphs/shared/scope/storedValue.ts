import type { DataSource, EntityMetadata } from 'typeorm';

type ColumnMetadata = EntityMetadata['columns'][number];
type Driver = DataSource['driver'];

/**
 * A value as its column stores it, for a comparison in SQL. Throws for a value of another type: MySQL would find
 * that every text equals the number 0, and an object is never a value.
 */
export function storedValue(driver: Driver, column: ColumnMetadata, value: unknown): unknown {
  if (!fitsColumn(column, value)) {
    const { entityMetadata, propertyName } = column;
    throw new TypeError(`${entityMetadata.name}.${propertyName} is not compared with this ${typeof value}`);
  }
  const comparable = typeof value === 'string' ? value.replaceAll('\0', NEVER_STORED) : value;
  return driver.preparePersistentValue(comparable, column) as unknown;
}

/** SQLite cannot bind NUL, and no text holds one: a text with it equals nothing that is stored, on both databases. */
const NEVER_STORED = '\uFFFD';

/** Whether a value is of the type that a column holds; a column with a transformer takes any plain value. */
export function fitsColumn(column: ColumnMetadata, value: unknown): boolean {
  const given = value instanceof Date ? 'Date' : typeof value;
  if (given === 'Date' && Number.isNaN(Number(value))) return false;
  if (given === 'number' && !Number.isFinite(value)) return false;
  const wanted = column.transformer ? undefined : kindOf(column.type);
  return wanted === undefined ? ['string', 'number', 'boolean', 'Date'].includes(given) : given === wanted;
}

function kindOf(type: ColumnMetadata['type']): string | undefined {
  switch (type) {
    case String:
    case 'varchar':
    case 'char':
    case 'text':
    case 'mediumtext':
      return 'string';
    case Number:
    case 'integer':
    case 'int':
      return 'number';
    case Boolean:
    case 'boolean':
      return 'boolean';
    case Date:
    case 'datetime':
      return 'Date';
    default:
      return undefined;
  }
}
