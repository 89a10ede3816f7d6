import { evaluate, type RuleFinding, type RuleTable, type Severity, type Waiver } from '../../../shared/rule';
import type { FilingFacts, PoolFacts } from '../facts';
import { compositionRules } from './compositionRules';
import { exclusionRules } from './exclusionRules';
import { filingRules } from './filingRules';
import { poolRules } from './poolRules';
import { rosterRules } from './rosterRules';

/**
 * Every rule of pools and filings for one roster, topic by topic in table order. Without a filing (a pool that never
 * began one) the filing's own rules are left out.
 */
export function poolFindings(
  pool: PoolFacts,
  filing: FilingFacts | null,
  waivers: readonly Waiver[] = [],
): RuleFinding[] {
  return [
    ...evaluate(poolRules, pool, waivers),
    ...(filing ? evaluate(filingRules, filing, waivers) : []),
    ...evaluate(rosterRules, pool, waivers),
    ...evaluate(exclusionRules, pool, waivers),
    ...evaluate(compositionRules, pool, waivers),
  ];
}

const tables: readonly RuleTable<never>[] = [
  poolRules,
  filingRules,
  rosterRules,
  exclusionRules,
  compositionRules,
];

/** How strictly a rule of pools and filings is meant; undefined for an id that none of them has. */
export const severityOf = (rule: string): Severity | undefined =>
  tables.flatMap((table) => Object.entries(table)).find(([id]) => id === rule)?.[1]?.severity;
