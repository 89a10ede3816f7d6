import { isRole, type Role } from '../../subgraphs/shared/identity/Caller';
import type { Table } from '../../subgraphs/shared/scope/defineTable';
import { rulesOf, type RowPolicy, type RowRule } from '../../subgraphs/shared/scope/rowPolicy';

/** A table's policy with one predicate taken away; a test that guards the predicate must then fail. */
export interface PolicyMutant {
  /** `expert_pool · FILING_AUTHORITY · rule 1 · whole rule`. */
  readonly name: string;
  readonly table: Table;
  readonly role: Role;
  readonly policy: RowPolicy;
}

/**
 * Every mutant of these tables: for each role and rule the rule replaced by "every row", and for a rule with
 * restrictions one more for each (time limits, further columns, the OAuth scope).
 */
export function* mutatePolicies(tables: readonly Table[]): Generator<PolicyMutant> {
  for (const table of tables) {
    if (!('policy' in table.access)) continue;
    const { policy } = table.access;
    for (const role of Object.keys(policy).filter(isRole)) {
      const rules = rulesOf(policy, role);
      for (const [place, rule] of rules.entries()) {
        for (const { lost, mutant } of weaken(rule)) {
          const name = [table.schema.options.name, role, `rule ${place + 1}`, lost].join(' · ');
          yield { name, table, role, policy: { ...policy, [role]: rules.with(place, mutant) } };
        }
      }
    }
  }
}

/** Runs work while a mutant is in force, and puts the policy back whatever happens. */
export async function underMutant<T>({ table, policy }: PolicyMutant, work: () => Promise<T>): Promise<T> {
  const holder = table as { access: Table['access'] };
  const original = holder.access;
  holder.access = { ...original, policy };
  try {
    return await work();
  } finally {
    holder.access = original;
  }
}

function* weaken(rule: RowRule): Generator<{ lost: string; mutant: RowRule }> {
  const { needsScope, ...unscoped } = rule;
  if (needsScope !== undefined) yield { lost: 'scope', mutant: unscoped };
  if (rule.kind === 'all') return;
  yield { lost: 'whole rule', mutant: { kind: 'all', because: 'mutant' } };
  const { visibleFrom, ...fromEver } = rule;
  if (visibleFrom !== undefined) yield { lost: 'visibleFrom', mutant: fromEver };
  const { visibleUntil, ...forEver } = rule;
  if (visibleUntil !== undefined) yield { lost: 'visibleUntil', mutant: forEver };
  for (const column of Object.keys(rule.where ?? {})) {
    const where = Object.fromEntries(Object.entries(rule.where ?? {}).filter(([name]) => name !== column));
    yield { lost: `where ${column}`, mutant: { ...rule, where } };
  }
}
