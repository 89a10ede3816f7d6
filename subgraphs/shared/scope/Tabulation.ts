import type { Related } from './related';
import type { Where } from './Where';

/** A question for figures: what the rows in scope are grouped by, and what is counted of each group. */
export interface Tabulation<Row extends object> {
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  readonly tallies: Readonly<Record<string, Tally<Row>>>;
  readonly where?: Where<Row>;
  /** More groups than this are a fault of the question: BAD_USER_INPUT. */
  readonly limit?: number;
}

/** What rows are grouped by, by the names of the question. */
export type GroupKey<Row extends object> = OwnKey<Row> | RelatedKey | FirstKey | BandKey<Row>;

/** The value of a column of the row itself. */
export interface OwnKey<Row> extends Cut {
  readonly kind: 'column';
  readonly column: keyof Row & string;
}

/** The least value of a column among rows of another table in the same scope; null when there are none. */
export interface RelatedKey extends Cut {
  readonly kind: 'related';
  readonly related: Related;
  readonly column: string;
}

/** The first of these that is not null. */
export interface FirstKey {
  readonly kind: 'first';
  readonly of: readonly RelatedKey[];
}

/** The first band whose condition holds. */
export interface BandKey<Row extends object> {
  readonly kind: 'bands';
  readonly bands: readonly { readonly value: string; readonly where: Where<Row> }[];
  readonly otherwise: string | null;
}

/** What is kept of a text column's value. */
export interface Cut {
  /** Its first letters alone, as a number: the year of a civil date. */
  readonly year?: true;
  /** Values that do not begin so become `otherwise`; of the others the beginning is dropped when `drop` is set. */
  readonly begins?: { readonly with: string; readonly drop?: true; readonly otherwise: string };
}

/** What is counted of each group. */
export type Tally<Row extends object> =
  /** Rows that meet a condition. */
  | { readonly kind: 'rows'; readonly where?: Where<Row> }
  /** Rows with fewer rows of another table than so many times a number that stands in a third. */
  | {
      readonly kind: 'fewer';
      readonly related: Related;
      readonly times: number;
      readonly than: RelatedKey;
      readonly where?: Where<Row>;
    }
  /** Rows of another table that belong to the rows, in the same scope; each once when it belongs to one row. */
  | { readonly kind: 'related'; readonly related: Related }
  /** Different values of a column among rows that meet a condition; does not add up over groups. */
  | { readonly kind: 'distinct'; readonly column: keyof Row & string; readonly where?: Where<Row> }
  /** Which of 16 classes of ids occur, as bits: no more bits than there are different ids. Adds up by OR. */
  | { readonly kind: 'spread'; readonly column: keyof Row & string };

/** One group: its keys, and what was counted. */
export interface TabulatedRow {
  readonly keys: Readonly<Record<string, KeyValue>>;
  readonly tallies: Readonly<Record<string, number>>;
}

export type KeyValue = string | number | boolean | null;
