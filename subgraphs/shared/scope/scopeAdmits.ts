import type { Clock } from '../clock';
import type { ColumnRule } from './rowPolicy';
import type { Scope } from './Scope';

/**
 * Whether a row that is about to be stored lies in a scope. A rule that looks at another table cannot be answered
 * from the row, so it admits nothing.
 */
export function scopeAdmits(
  scope: Scope,
  row: Readonly<Record<string, unknown>>,
  clock: Clock | undefined,
): boolean {
  if (scope.predicates === 'all') return true;
  return scope.predicates.some(
    ({ rule, values }) => rule.kind === 'column' && meets(rule, values, row, clock),
  );
}

function meets(
  rule: ColumnRule,
  carried: readonly string[],
  row: Readonly<Record<string, unknown>>,
  clock: Clock | undefined,
): boolean {
  if (!carried.some((value) => row[rule.column] === value)) return false;
  for (const [property, values] of Object.entries(rule.where ?? {})) {
    if (!values.some((one) => one === row[property])) return false;
  }
  const from = rule.visibleFrom === undefined ? undefined : row[rule.visibleFrom];
  const until = rule.visibleUntil === undefined ? undefined : (row[rule.visibleUntil] ?? null);
  if (rule.visibleFrom !== undefined && !(from instanceof Date && from <= nowOf(clock))) return false;
  return until === undefined || until === null || (until instanceof Date && until > nowOf(clock));
}

function nowOf(clock: Clock | undefined): Date {
  if (!clock) throw new Error('a policy with a time limit needs a clock: pass one to the repository');
  return clock.now();
}

/** The properties a change may not touch unless the scope is all: the row could leave the scope or enter another. */
export function scopeColumns(scope: Scope): ReadonlySet<string> {
  if (scope.predicates === 'all') return new Set();
  return new Set(
    scope.predicates.flatMap(({ rule }) => (rule.kind === 'column' ? [rule.column] : Object.values(rule.on))),
  );
}
