import type { PortableColumn } from './columns';

/**
 * One table as an entity and a migration state it alike. Column names are the row's property names (camel case);
 * tables have them in snake case. Entity and migration each write the definition out: the migration is history and
 * must not change when the entity does.
 */
export interface TableDefinition<Row = Record<string, unknown>> {
  /** Snake case. Also the name of the entity. */
  readonly table: string;
  readonly columns: { readonly [Column in keyof Row & string]-?: PortableColumn };
  readonly indexes?: readonly IndexDefinition<Row>[];
  readonly foreignKeys?: readonly ForeignKeyDefinition<Row>[];
  readonly checks?: readonly CheckDefinition[];
}

type ColumnsOf<Row> = readonly (keyof Row & string)[];

export interface IndexDefinition<Row = Record<string, unknown>> {
  readonly name: string;
  readonly columns: ColumnsOf<Row>;
  readonly unique?: boolean;
}

/** Refers to the primary key of another table; deleting or changing what is referred to is refused. */
export interface ForeignKeyDefinition<Row = Record<string, unknown>> {
  readonly name: string;
  readonly columns: ColumnsOf<Row>;
  readonly references: string;
  /** Columns of the other table; `id` by default. */
  readonly referencedColumns?: readonly string[];
}

/** An SQL condition over the table's own columns, in snake case, that both databases understand. */
export interface CheckDefinition {
  readonly name: string;
  readonly expression: string;
}
