import type { EntitySchema } from 'typeorm';
import { bindingClaims, derivedClaims, isRole, type Claim, type Role } from '../identity/Caller';
import { rulesOf, type RowPolicy, type RowRule } from './rowPolicy';

/**
 * Throws when a policy names a role, claim or column that does not exist, so that it fails when it loads and
 * not in the query of the one role it was written for.
 */
export function checkPolicy(schema: EntitySchema, policy: RowPolicy): void {
  for (const role of Object.keys(policy)) {
    if (!isRole(role)) throw new Error(`${schema.options.name}: unknown role ${role}`);
    for (const rule of rulesOf(policy, role)) checkRule(schema, role, rule);
  }
}

/** What a caller of a role may carry: the bound claim, and the one a subgraph derives of it. */
const claimsOf = (role: Role): readonly (Claim | undefined)[] => [
  bindingClaims[role],
  (derivedClaims as Partial<Record<Role, Claim>>)[role],
];

function checkRule(schema: EntitySchema, role: Role, rule: RowRule): void {
  const fail = (what: string): never => {
    throw new Error(`${schema.options.name}, ${role}: ${what}`);
  };
  if (rule.kind === 'all') {
    if (!rule.because) fail('sees every row without a reason');
    return;
  }
  if (!claimsOf(role).includes(rule.claim)) fail(`has no claim ${rule.claim}`);
  const bearer = rule.kind === 'exists' ? rule.table : schema;
  const needs = (entity: EntitySchema, column: string | undefined) => {
    if (column !== undefined && !Object.hasOwn(entity.options.columns, column)) {
      fail(`${entity.options.name} has no column ${column}`);
    }
  };
  for (const column of [rule.column, rule.visibleFrom, rule.visibleUntil]) needs(bearer, column);
  for (const column of Object.keys(rule.where ?? {})) needs(bearer, column);
  if (rule.kind === 'column') return;
  if (rule.table === schema) fail('an exists rule looks at another table');
  if (Object.keys(rule.on).length === 0) fail('an exists rule ties the two tables together');
  for (const [theirs, ours] of Object.entries(rule.on)) {
    needs(rule.table, theirs);
    needs(schema, ours);
  }
}

/** Throws when figures are granted to no role, without a reason, or to a role that reads rows and needs no grant. */
export function checkAggregates(
  schema: EntitySchema,
  aggregates: Readonly<Partial<Record<Role, string>>>,
  policy: RowPolicy,
): void {
  for (const [role, because] of Object.entries(aggregates)) {
    if (!isRole(role)) throw new Error(`${schema.options.name}: figures for an unknown role ${role}`);
    if (!because) throw new Error(`${schema.options.name}, ${role}: figures without a reason`);
    if (policy[role] !== undefined) throw new Error(`${schema.options.name}, ${role}: reads rows already`);
  }
}
