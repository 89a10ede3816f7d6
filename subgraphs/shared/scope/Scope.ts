import { createHash } from 'node:crypto';
import type { Caller, Role } from '../identity/Caller';
import type { ColumnRule, ExistsRule, RowPolicy } from './rowPolicy';

/** Counted up when compiled predicates change their meaning: old cursors and cached answers then miss. */
const COMPILER_VERSION = 'scope-2';

/** One predicate over rows: a rule and the caller's values for it. */
export interface ScopePredicate {
  readonly rule: ColumnRule | ExistsRule;
  /** Any of them meets the rule; none meets nothing. */
  readonly values: readonly string[];
  /** The bound claim that the values were made of: what the digest is of, so that a new seat breaks no cursor. */
  readonly of: string;
}

/**
 * Who a scope was compiled for: a caller under a table's policy, the system itself with its reason, nobody in
 * particular, who reads a public table and nothing else, or a role that is told figures and no row.
 */
export type ScopeOrigin =
  | { readonly caller: Caller; readonly policy: RowPolicy }
  | { readonly system: string }
  | { readonly public: string }
  | { readonly figuresFor: Role };

/** The only way to a Scope; imported by scopeFor, scopeOn, systemScope and figuresScope alone, which a test watches. */
export let makeScope: (origin: ScopeOrigin, predicates: readonly ScopePredicate[] | 'all') => Scope;

/**
 * Which rows of one table may be touched: none, all, or those that meet any of some predicates. Opaque: it
 * comes from `scopeFor` and `systemScope` only, and is read by this folder only.
 */
export class Scope {
  readonly origin: ScopeOrigin;
  readonly predicates: readonly ScopePredicate[] | 'all';
  #digest: string | undefined;

  private constructor(origin: ScopeOrigin, predicates: readonly ScopePredicate[] | 'all') {
    this.origin = origin;
    this.predicates = predicates === 'all' ? predicates : Object.freeze([...predicates]);
    Object.freeze(this);
  }

  /** A hash that is equal exactly for scopes of equal reach; cursors and caches are bound to it. */
  get digest(): string {
    return (this.#digest ??= createHash('sha256').update(canonical(this.predicates)).digest('base64url'));
  }

  static {
    makeScope = (origin, predicates) => new Scope(origin, predicates);
  }
}

/** Whether a value is a scope and not a caller. */
export const isScope = (value: Caller | Scope): value is Scope => value instanceof Scope;

/** Whether a scope reaches every row. */
export const reachesAll = (scope: Scope): boolean => scope.predicates === 'all';

function canonical(predicates: readonly ScopePredicate[] | 'all'): string {
  if (predicates === 'all') return JSON.stringify([COMPILER_VERSION, 'all']);
  const texts = predicates.map(({ rule, of }) => {
    const { table, on } = rule.kind === 'exists' ? rule : { table: undefined, on: {} };
    return JSON.stringify([
      table?.options.name ?? null,
      Object.entries(on).sort(),
      rule.column,
      rule.claim,
      of,
      rule.visibleFrom ?? null,
      rule.visibleUntil ?? null,
      Object.entries(rule.where ?? {}).sort(),
    ]);
  });
  return JSON.stringify([COMPILER_VERSION, [...new Set(texts)].sort()]);
}
