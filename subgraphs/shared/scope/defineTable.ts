import type { EntitySchema } from 'typeorm';
import type { Role } from '../identity/Caller';
import { checkAggregates, checkPolicy } from './checkPolicy';
import type { RowPolicy } from './rowPolicy';

/** A table that is reached through a repository of this folder only. */
export interface Table<Row extends object = object> {
  readonly schema: EntitySchema<Row>;
  readonly access: TableAccess;
}

export type TableAccess = PolicyAccess | PublicAccess;

export interface PolicyAccess {
  readonly policy: RowPolicy;
  /** Roles that read figures over all rows, and never a row: see `readClasses`. Granted apart from the policy. */
  readonly aggregates?: AggregateGrants;
}

/** Why a role may read figures of a table, by role. */
export type AggregateGrants = Readonly<Partial<Record<Role, string>>>;

export interface PublicAccess {
  /** Why everyone may read every row. */
  readonly public: string;
}

type Definition<Row extends object> = { readonly schema: EntitySchema<Row> } & TableAccess;

const tables = new Map<EntitySchema, Table>();

/**
 * Registers a table with the rows each role may see, or as public with the reason. `policy: {}` is a table of
 * the mechanism itself, which only a system scope reaches.
 * Throws when the entity is registered already, has no single primary key, or a rule names a column that does
 * not exist: a policy with a slip of the pen must not load.
 */
export function defineTable<Row extends object>(definition: Definition<Row>): Table<Row> {
  const { schema, ...access } = definition;
  const { name } = schema.options;
  if (tables.has(schema)) throw new Error(`${name} is registered twice`);
  const keys = Object.values(columnsOf(schema)).filter((column) => column.primary);
  if (keys.length !== 1) throw new Error(`${name} needs exactly one primary key column`);
  if ('policy' in access) {
    checkPolicy(schema, access.policy);
    checkAggregates(schema, access.aggregates ?? {}, access.policy);
  } else if (!access.public) throw new Error(`${name} is public without a reason`);
  const table: Table<Row> = { schema, access };
  tables.set(schema, table);
  return table;
}

/** The tables of entities, for walking over a subgraph. Throws for an entity that is not registered. */
export function tablesOf(entities: readonly EntitySchema[]): Table[] {
  return entities.map((entity) => {
    const table = tables.get(entity);
    if (!table) throw new Error(`${entity.options.name} is neither scoped nor public`);
    return table;
  });
}

/** The names of entities that are neither scoped nor on the public list; an architecture test wants none. */
export function unscopedEntities(entities: readonly EntitySchema[]): string[] {
  return entities.filter((entity) => !tables.has(entity)).map((entity) => entity.options.name);
}

function columnsOf(schema: EntitySchema): Record<string, { primary?: boolean | undefined }> {
  return schema.options.columns as Record<string, { primary?: boolean }>;
}
