import type { Page, PagePerParentRequest, PageRequest } from './Page';
import type { GroupedNumber, MedianQuestion, RepeatQuestion } from './Spread';
import type { TabulatedRow, Tabulation } from './Tabulation';
import type { OrderBy, Scalar, Where } from './Where';

/**
 * Reading one table within a scope. Every method answers from the rows in scope only, each in one SQL
 * statement; a row out of scope and a row that does not exist are the same everywhere.
 */
export interface ReadRepository<Row extends object> {
  /** All rows that match, in the order given, then by id. For lists known to be short; else use `page`. */
  find(request?: FindRequest<Row>): Promise<Row[]>;
  /** The row of an id, or null. */
  one(id: string): Promise<Row | null>;
  /** The row of an id. Throws the NOT_FOUND refusal when there is none in reach. */
  oneOrRefuse(id: string): Promise<Row>;
  /** The rows of these ids that are in reach, in no particular order; none for no ids. */
  byIds(ids: readonly string[]): Promise<Row[]>;
  /** How many rows match. */
  count(where?: Where<Row>): Promise<number>;
  /** Whether any row matches. */
  exists(where: Where<Row>): Promise<boolean>;
  /** Matching rows counted by the values of some columns; only groups that have rows. */
  countBy<Column extends keyof Row & string>(
    columns: readonly Column[],
    where?: Where<Row>,
  ): Promise<GroupCount<Row, Column>[]>;
  /** How many different values a column has among the matching rows. */
  countDistinct(column: keyof Row & string, where?: Where<Row>): Promise<number>;
  /**
   * Figures: rows counted by computed groups, with conditions that may look at other tables of the caller's. Only
   * groups that have rows. Throws BAD_USER_INPUT for more groups than the limit of the question.
   */
  tabulate(question: Tabulation<Row>): Promise<TabulatedRow[]>;
  /** The middle one or two of the times between two moments, of each group, however many rows there are. */
  middleTimes(question: MedianQuestion<Row>): Promise<GroupedNumber[]>;
  /** How many values of a column occur how often, of each group, however many values there are. */
  repeatedValues(question: RepeatQuestion<Row>): Promise<GroupedNumber[]>;
  /** One page of a connection by keyset: the deepest page costs what the first costs. */
  page(request?: PageRequest<Row>): Promise<Page<Row>>;
  /**
   * The same page of each parent's children, in one statement however many parents there are. Every parent
   * asked for has an entry. All `totalCount`s of one call share one statement.
   */
  pagePerParent(request: PagePerParentRequest<Row>): Promise<ReadonlyMap<string, Page<Row>>>;
  /** How many matching children each parent has, zero included, in one statement. */
  countPerParent(
    parentColumn: keyof Row & string,
    parentIds: readonly string[],
    where?: Where<Row>,
  ): Promise<ReadonlyMap<string, number>>;
}

export interface FindRequest<Row> {
  readonly where?: Where<Row>;
  readonly order?: readonly OrderBy<Row>[];
  readonly limit?: number;
}

export type GroupCount<Row, Column extends keyof Row> = {
  readonly [Key in Column]: Extract<Row[Key], Scalar | null>;
} & {
  readonly count: number;
};
