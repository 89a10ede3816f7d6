import { countPanels } from './countPanels';
import { drawFigures, type DrawFigures } from './drawFigures';
import { drawPanel } from './drawPanel';
import { problemOf } from './DrawProblem';
import type { FrozenInput } from './FrozenInput';
import type { KeyedOrder, RandomSource } from './RandomSource';
import { reservesOf } from './reserves';

/** The figures and the result of one draw. */
export interface RunDraw {
  readonly figures: DrawFigures;
  /** From how many panels the rank was drawn, and the employers whose caps were kept by rejection. */
  readonly table: { readonly panels: bigint; readonly uncapped: readonly string[] };
  readonly result:
    | {
        readonly outcome: 'DRAWN';
        readonly rank: bigint;
        /** Ids in byte order. */
        readonly panel: readonly string[];
        /** Ids in calling order. */
        readonly reserves: readonly string[];
        readonly tries: number;
      }
    | { readonly outcome: 'INFEASIBLE' | 'UNDECIDED'; readonly tries: number };
}

/**
 * The whole draw of an input with the chance of its seed (T五(一)): counted, drawn, reserves ordered. The same input
 * and seed always give the same. Undefined where not even a table without caps can be held.
 */
export function runDraw(
  input: FrozenInput,
  chance: RandomSource & { readonly keyed: KeyedOrder },
): RunDraw | undefined {
  const table = countPanels(problemOf(input));
  if (table === undefined) return undefined;
  const figures = drawFigures(input, table);
  const head = { figures, table: { panels: table.total, uncapped: table.uncapped } };
  if (figures.feasible === 0n) return { ...head, result: { outcome: 'INFEASIBLE', tries: 0 } };
  const drawn = drawPanel(input, table, chance);
  if (drawn.outcome === 'INFEASIBLE') return { ...head, result: { outcome: 'INFEASIBLE', tries: 0 } };
  if (drawn.outcome === 'UNDECIDED') return { ...head, result: drawn };
  return { ...head, result: { ...drawn, reserves: reservesOf(input, drawn.panel, chance.keyed) } };
}
