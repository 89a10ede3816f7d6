import type { EntitySchemaColumnOptions } from 'typeorm';
import { ID_LENGTH } from './idLength';

/**
 * Column kinds that mean the same on SQLite, MySQL and MariaDB. Entities and migrations both build on them, so that
 * they cannot drift apart. No decimal and no bigint: both come back inexact or as text on one of the databases.
 */
export type PortableColumn = Readonly<EntitySchemaColumnOptions>;

/** An id of ours, or the id of another row. */
export const id = (): PortableColumn => text(ID_LENGTH);

/**
 * Text of at most `length` characters. SQLite does not enforce the length; the input does. Equality and order are by
 * code point, except that MySQL ignores trailing spaces: trim before storing.
 */
export const text = (length: number): PortableColumn => ({ type: 'varchar', length });

/** Text of up to 16 MB, not indexable. */
export const longText = (): PortableColumn => ({ type: 'mediumtext' });

/** A whole number of 32 bits. */
export const integer = (): PortableColumn => ({ type: 'integer' });

/** A boolean. */
export const flag = (): PortableColumn => ({ type: Boolean });

/** A moment as a Date, UTC, exact to the millisecond. */
export const instant = (): PortableColumn => ({ type: 'datetime', precision: 6 });

/** A civil date of Asia/Shanghai, `YYYY-MM-DD`; compares in date order. */
export const civilDate = (): PortableColumn => text(10);

/** Any JSON value, stored as text of up to 16 MB; never queried into. SQL NULL is null. */
export const json = (): PortableColumn => ({
  type: 'mediumtext',
  transformer: {
    to: (value: unknown) => (value === null || value === undefined ? value : JSON.stringify(value)),
    from: (stored: unknown) => (typeof stored === 'string' ? (JSON.parse(stored) as unknown) : stored),
  },
});

/** The (or a part of the) primary key. */
export const primary = (column: PortableColumn): PortableColumn => ({ ...column, primary: true });

/** A column that may be NULL. */
export const optional = (column: PortableColumn): PortableColumn => ({ ...column, nullable: true });

/** A column with a default of the database, for columns that join a table with rows. */
export const withDefault = (column: PortableColumn, value: string | number | boolean): PortableColumn => ({
  ...column,
  default: value,
});
