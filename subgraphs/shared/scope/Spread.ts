import type { GroupKey, KeyValue } from './Tabulation';
import type { Where } from './Where';

/** A question for the middle of the times between two moments, of groups of rows. */
export interface MedianQuestion<Row extends object> {
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  /** Instants or civil dates; a row without one of them must be kept out by `where`. */
  readonly from: GroupKey<Row>;
  readonly until: GroupKey<Row>;
  readonly where?: Where<Row>;
}

/** A question for how often the values of a column occur, in groups of rows. */
export interface RepeatQuestion<Row extends object> {
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  readonly column: keyof Row & string;
  readonly where?: Where<Row>;
}

/** A number of a group, and how many rows or values have it. Times are in milliseconds. */
export interface GroupedNumber {
  readonly keys: Readonly<Record<string, KeyValue>>;
  readonly number: number;
  readonly rows: number;
}
