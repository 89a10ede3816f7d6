import type { PanelTable } from './countPanels';
import type { FrozenInput } from './FrozenInput';
import type { RandomSource } from './RandomSource';
import { satisfies } from './satisfies';
import { unrankPanel } from './unrankPanel';

/** Panels that may be rejected before the draw gives up. */
export const TRY_LIMIT = 5000;

/** What a draw ends with. UNDECIDED says nothing about feasibility: no panel was found within the tries. */
export type DrawOutcome =
  | {
      readonly outcome: 'DRAWN';
      /** Ids in byte order. */
      readonly panel: readonly string[];
      readonly rank: bigint;
      readonly tries: number;
    }
  | { readonly outcome: 'INFEASIBLE' }
  | { readonly outcome: 'UNDECIDED'; readonly tries: number };

/**
 * Draws one panel, each feasible one with the same chance (T五(一)). What the table does not hold (apart pairs,
 * caps beyond its limit) is kept by rejecting the whole panel and drawing again under the next label `panel:2`,
 * `panel:3` …; a rejected draw leaves the others as likely as before. A limit is never relaxed.
 */
export function drawPanel(
  input: FrozenInput,
  table: PanelTable,
  random: RandomSource,
  tryLimit = TRY_LIMIT,
): DrawOutcome {
  if (table.total === 0n) return { outcome: 'INFEASIBLE' };
  for (let tries = 1; tries <= tryLimit; tries += 1) {
    const rank = random.below(table.total, `panel:${tries}`);
    const panel = unrankPanel(table, rank);
    if (satisfies(input, panel)) return { outcome: 'DRAWN', panel, rank, tries };
  }
  return { outcome: 'UNDECIDED', tries: tryLimit };
}
