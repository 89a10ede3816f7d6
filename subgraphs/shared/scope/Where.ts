import type { Related } from './related';

/** A value that SQL can compare. Civil dates are strings, instants are Dates in UTC. */
export type Scalar = string | number | boolean | Date;

/** Comparisons of one column; several in one object all hold. An empty object is a fault, not "anything". */
export interface Comparison<Value extends Scalar> {
  /** One of these; an empty list matches nothing. */
  readonly in?: readonly Value[];
  /** None of these; an empty list excludes nothing, and a null is none of them. */
  readonly notIn?: readonly Value[];
  /** Different from the value; `null` asks for any value at all. A null is different from every value. */
  readonly not?: Value | null;
  readonly gt?: Value;
  readonly gte?: Value;
  readonly lt?: Value;
  readonly lte?: Value;
  /** Texts that begin so, case-sensitive, answered from an index. */
  readonly startsWith?: string;
  /** Texts that hold this anywhere, case-sensitive; no index helps. */
  readonly contains?: string;
  readonly isNull?: boolean;
}

/** What a column must be: the value itself, null for "has none", or comparisons. */
export type Condition<Value extends Scalar> = Value | null | Comparison<Value>;

type ScalarColumn<Row, Key extends keyof Row> = NonNullable<Row[Key]> extends Scalar ? Key : never;
// `Value & Scalar` instead of a conditional type, which would take a union of string literals apart
type ConditionOf<Value> = Condition<Value & Scalar>;

/**
 * Conditions on a row, all of which hold. Keys are property names of the row. Conditions are only ever added
 * to the scope's predicate with AND, so nothing written here can reach a row out of scope.
 * An `undefined` value is a fault: it never means "any".
 */
export type Where<Row> = {
  readonly [Key in keyof Row as ScalarColumn<Row, Key>]?: ConditionOf<NonNullable<Row[Key]>>;
} & {
  /** At least one of these holds; an empty list matches nothing. */
  readonly anyOf?: readonly Where<Row>[];
  /** Every one of these holds as well. */
  readonly allOf?: readonly Where<Row>[];
  /** This does not hold. */
  readonly noneOf?: readonly Where<Row>[];
  /** For each of these at least one row exists in another table of the same caller's; see `related`. */
  readonly hasRelated?: readonly Related[];
  /** For each of these no row exists in another table of the same caller's. */
  readonly hasNoRelated?: readonly Related[];
};

/** One column of an order. The primary key is always the last, so that an order is total. */
export interface OrderBy<Row> {
  readonly column: keyof Row & string;
  readonly direction: 'ASC' | 'DESC';
}
