import { evaluate, type RuleFinding, type Waiver } from '../../../shared/rule';
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
