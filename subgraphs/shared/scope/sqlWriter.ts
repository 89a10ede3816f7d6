import type { EntityManager, EntityMetadata, EntitySchema } from 'typeorm';
import type { Clock } from '../clock';
import { storedValue } from './storedValue';

/** Collects the parameters and aliases of one SQL statement, so that no two pieces of it share a name. */
export interface SqlWriter {
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Adds a value as a column stores it and gives its placeholder. */
  bind(column: SqlColumn, value: unknown): string;
  /** Adds a non-empty list of values and gives its placeholder, to stand inside parentheses. */
  bindList(column: SqlColumn, values: readonly unknown[]): string;
  /** Adds a text of no column and gives its placeholder. */
  bindText(value: string): string;
  /** A value of a column as the database gave it, as the entity has it. */
  readValue(column: SqlColumn['metadata'], raw: unknown): unknown;
  /** Adds the instant of the statement, the same each time. Throws without a clock. */
  bindNow(column: SqlColumn): string;
  /** A new alias, not yet quoted. */
  alias(): string;
  quote(name: string): string;
  metadataOf(schema: EntitySchema): EntityMetadata;
}

/** A column of one alias, as SQL and as the entity knows it. */
export interface SqlColumn {
  readonly sql: string;
  readonly metadata: EntityMetadata['columns'][number];
}

/** A writer for one statement. */
export function createSqlWriter(manager: EntityManager, clock: Clock | undefined): SqlWriter {
  const { driver } = manager.dataSource;
  const parameters: Record<string, unknown> = {};
  let names = 0;
  let now: Date | undefined;
  const add = (value: unknown): string => {
    const name = `scoped${++names}`;
    parameters[name] = value;
    return name;
  };
  const bind = (column: SqlColumn, value: unknown) => `:${add(storedValue(driver, column.metadata, value))}`;

  return {
    parameters,
    bind,
    bindList: (column, values) =>
      `:...${add(values.map((value) => storedValue(driver, column.metadata, value)))}`,
    bindText: (value) => `:${add(value)}`,
    readValue: (column, raw) => driver.prepareHydratedValue(raw, column) as unknown,
    bindNow: (column) => {
      if (!clock) throw new Error('a policy with a time limit needs a clock: pass one to the repository');
      return bind(column, (now ??= clock.now()));
    },
    alias: () => `related${++names}`,
    quote: (name) => driver.escape(name),
    metadataOf: (schema) => manager.dataSource.getMetadata(schema),
  };
}

/** The column of a property. Throws for a property that the entity does not have. */
export function sqlColumn(
  writer: SqlWriter,
  entity: EntityMetadata,
  alias: string,
  property: string,
): SqlColumn {
  const metadata = entity.findColumnWithPropertyName(property);
  if (!metadata) throw new TypeError(`${entity.name} has no column ${property}`);
  return { sql: `${writer.quote(alias)}.${writer.quote(metadata.databaseName)}`, metadata };
}
