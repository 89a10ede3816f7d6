import { bindingClaims, isDerived, type Caller } from '../identity/Caller';
import { makeScope, type Scope, type ScopePredicate } from './Scope';
import { rulesOf, type RowPolicy } from './rowPolicy';

/**
 * Compiles a table's policy for one caller. A role that the policy does not name, a missing claim or a missing
 * OAuth scope gives no rows.
 */
export function scopeFor(policy: RowPolicy, caller: Caller): Scope {
  const origin = { caller, policy };
  const predicates: ScopePredicate[] = [];
  for (const rule of rulesOf(policy, caller.role)) {
    if (rule.needsScope !== undefined && !caller.scopes.includes(rule.needsScope)) continue;
    if (rule.kind === 'all') return makeScope(origin, 'all');
    const of = caller.claims[isDerived(rule.claim) ? bindingClaims[caller.role] : rule.claim];
    if (!of) continue;
    const values = isDerived(rule.claim) ? caller.derived?.[rule.claim] : [of];
    if (values) predicates.push({ rule, values, of });
  }
  return makeScope(origin, predicates);
}
