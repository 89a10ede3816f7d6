import type { OrderBy, Where } from './Where';

/** One page of a Relay connection. Instants, dates and rows are as the entity gives them. */
export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
  /** Rows of the whole connection, within the scope; the count runs when this is called, and once. */
  readonly totalCount: () => Promise<number>;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  /** Whether the page was asked for after a cursor. */
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Arguments of every connection, as GraphQL hands them over. */
export interface PageArguments {
  /** 1–100, 20 when absent; anything else is BAD_USER_INPUT. */
  readonly first?: number | null | undefined;
  /** A cursor of the same caller's scope, order and filter shape; any other text is BAD_USER_INPUT. */
  readonly after?: string | null | undefined;
}

/** The arguments, with the filter and order of the field. */
export interface PageRequest<Row> extends PageArguments {
  readonly where?: Where<Row>;
  readonly order?: readonly OrderBy<Row>[];
}

/** The first rows of each of many parents, for a DataLoader. */
export interface PagePerParentRequest<Row> extends PageRequest<Row> {
  readonly parentColumn: keyof Row & string;
  readonly parentIds: readonly string[];
}
