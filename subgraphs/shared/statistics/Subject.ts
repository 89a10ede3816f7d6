import type { Role } from '../identity/Caller';
import type { Table } from '../scope/defineTable';
import type { GroupKey, KeyValue, Tally } from '../scope/Tabulation';
import type { Where } from '../scope/Where';

/** What figures are about: the rows of one table, what they are grouped by and what is counted of them. */
export interface Subject<Row extends object> {
  readonly table: Table<Row>;
  /** What readers of rows group by, by the names of the schema. */
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  readonly figures: Readonly<Record<string, FigureOf<Row>>>;
  readonly shares: Readonly<Record<string, ShareOf>>;
  /** Figures worked out of how many rows have which values; told to readers of rows alone. */
  readonly measures?: Readonly<Record<string, MeasureOf<Row>>>;
  /** The dimension of time, and the rows of some years. */
  readonly year: { readonly key: string; readonly where: (years: readonly number[]) => Where<Row> };
  readonly outside: OutsideSubject<Row>;
}

/** What is counted under one name. */
export interface FigureOf<Row extends object> {
  readonly inside: Tally<Row>;
  /** Who is told it of the rows that they read; all readers of rows by default. */
  readonly readers?: readonly Role[];
  /** The values of dimensions that make it, for outside readers; not told to them by default. */
  readonly outside?: Readonly<Record<string, readonly KeyValue[]>>;
}

/** A ratio of two figures, of which the first counts some of what the second counts. */
export interface ShareOf {
  readonly part: string;
  readonly whole: string;
}

/** A number that is worked out of how the values of some rows are spread; the database counts them. */
export type MeasureOf<Row extends object> =
  /** The median time from one moment to another. */
  | {
      readonly kind: 'medianTime';
      readonly from: GroupKey<Row>;
      readonly until: GroupKey<Row>;
      readonly unit: 'HOURS' | 'DAYS';
      readonly where: Where<Row>;
    }
  /** The Gini coefficient of how often the values of a column occur. */
  | { readonly kind: 'giniOfRepeats'; readonly column: keyof Row & string; readonly where: Where<Row> };

/** How rows are told of to readers who may see none of them. */
export interface OutsideSubject<Row extends object> {
  /** Names the stored classes; it changes with what they are made of. */
  readonly name: string;
  /** The dimensions, in the order in which classes are split by them. */
  readonly keys: Readonly<Record<string, GroupKey<Row>>>;
  readonly where: Where<Row>;
  /** Column with the person of a row, when a person may have several rows. */
  readonly person?: keyof Row & string;
  /** The dimension that a caller's division binds: it must be one of the keys. */
  readonly division: string;
}

/** A number of rows. Outside readers may be told less than there is, and how much more there may be. */
export interface StatisticsCount {
  readonly count: number;
  /** Rows of which is not told whether they belong here; 0 for whoever reads the rows. */
  readonly pooled: number;
}

/** Counts, shares from 0 to 1 and measures, by their names in the schema; null for what is not told, and a share of nothing. */
export type Figures = Readonly<Record<string, StatisticsCount | number | null>>;

/** The figures of one combination of values. */
export interface Cell {
  readonly values: Readonly<Record<string, KeyValue>>;
  /** Dimensions asked for whose value is not told: the cell is OTHER. */
  readonly pooled: readonly string[];
  readonly figures: Figures;
  /** The same of the year compared with; null when none was asked for. */
  readonly compared: Figures | null;
}

/** An answer about one subject. */
export interface Statistics {
  /** The civil date that dated conditions were held against. */
  readonly asOf: string;
  /** When the rows were read. */
  readonly compiledAt: Date;
  readonly ruleSet: string;
  /** 1 for whoever reads the rows. */
  readonly smallestClass: number;
  /** Whether there are too few rows to tell an outside reader anything. */
  readonly withheld: boolean;
  /** Rows of which is not told whether the filter means them; 0 for whoever reads the rows. */
  readonly leftOut: number;
  readonly total: Figures;
  readonly comparedTotal: Figures | null;
  readonly cells: readonly Cell[];
}

/** A question about a subject. */
export interface StatisticsQuestion<Row extends object> {
  /** The subject on a day. */
  readonly subjectOn: (asOf: string) => Subject<Row>;
  /** The filter on rows, for their readers. */
  readonly whereOn: (asOf: string) => Where<Row>;
  /** The same filter on what classes are told by; null when it looks at what outside readers are not told. */
  readonly within: Readonly<Record<string, readonly KeyValue[]>> | null;
  readonly groupBy: readonly string[];
  readonly year?: number | null | undefined;
  readonly compareTo?: number | null | undefined;
  /** Names of the figures and shares asked for: others are not counted. */
  readonly figures: readonly string[];
}

/** The arguments of a statistics field, and the figures that its selection names. */
export interface StatisticsArguments<Filter> {
  readonly filter?: Filter | null | undefined;
  readonly groupBy: readonly string[];
  readonly year?: number | null | undefined;
  readonly compareTo?: number | null | undefined;
  readonly figures: readonly string[];
}
