import type { EntitySchema } from 'typeorm';
import type { Claim, Role } from '../identity/Caller';

/** Which rows of a table a role sees. Several rules in a list are joined with OR. */
export type RowRule = AllRule | ColumnRule | ExistsRule;

/** Every row, for a reason that a reviewer can read. */
export interface AllRule extends Requirement {
  readonly kind: 'all';
  readonly because: string;
}

/** The row's own column equals the caller's claim. */
export interface ColumnRule extends Requirement, Restriction {
  readonly kind: 'column';
  readonly column: string;
  readonly claim: Claim;
}

/** A row of another table of the subgraph ties this one to the caller's claim. */
export interface ExistsRule extends Requirement, Restriction {
  readonly kind: 'exists';
  readonly table: EntitySchema;
  /** Property of the other table → property of this one. */
  readonly on: Readonly<Record<string, string>>;
  /** The other table's property that equals the claim. */
  readonly column: string;
  readonly claim: Claim;
}

export interface Requirement {
  /** The rule applies only to a caller whose token carries this OAuth scope. */
  readonly needsScope?: string;
}

/** Further conditions on the row that carries the claim: the row itself, or the other table's. */
export interface Restriction {
  /** Property with the instant (UTC) from which the row is visible; null is "not yet". Needs a clock. */
  readonly visibleFrom?: string;
  /** Property with the instant (UTC) from which the row is no longer visible; null is "for ever". Needs a clock. */
  readonly visibleUntil?: string;
  /** Properties that must have one of these values. */
  readonly where?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
}

/** One table's rows by role. A role that is not named sees none. */
export type RowPolicy = Readonly<Partial<Record<Role, RowRule | readonly RowRule[]>>>;

/** The rules of one role, as a list. */
export function rulesOf(policy: RowPolicy, role: Role): readonly RowRule[] {
  const rules: RowRule | readonly RowRule[] = policy[role] ?? [];
  return Array.isArray(rules) ? (rules as readonly RowRule[]) : [rules as RowRule];
}
