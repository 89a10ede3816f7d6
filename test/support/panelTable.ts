import { countPanels, type PanelTable } from '../../subgraphs/evaluations/domain/draw/countPanels';
import type { TableLimit } from '../../subgraphs/evaluations/domain/draw/segmentStates';
import { problemOf } from '../../subgraphs/evaluations/domain/draw/DrawProblem';
import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';

/** The table of an input that is known to fit one. */
export function panelTable(input: FrozenInput, limit?: TableLimit): PanelTable {
  const table = countPanels(problemOf(input), limit);
  if (table === undefined) throw new Error('the table does not fit');
  return table;
}

/** How many cells a table holds: its cost, without a stopwatch. */
export const cellsOf = ({ segments }: PanelTable): number =>
  segments.reduce((sum, { cells }) => sum + cells, 0);
