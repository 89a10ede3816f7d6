import { countPanels, type PanelTable } from '../../subgraphs/evaluations/domain/draw/countPanels';
import { problemOf } from '../../subgraphs/evaluations/domain/draw/DrawProblem';
import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';

/** The table of an input that is known to fit one. */
export function panelTable(input: FrozenInput, stateLimit?: number): PanelTable {
  const table = countPanels(problemOf(input), stateLimit);
  if (table === undefined) throw new Error('the table does not fit');
  return table;
}

/** How many states a table holds: its cost, without a stopwatch. */
export const statesOf = ({ completions }: PanelTable): number =>
  completions.reduce((sum, { size }) => sum + size, 0);
