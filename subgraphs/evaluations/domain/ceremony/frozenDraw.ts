import { countPanels } from '../draw/countPanels';
import { drawFigures } from '../draw/drawFigures';
import { problemOf } from '../draw/DrawProblem';
import type { FrozenInput } from '../draw/FrozenInput';
import { readFrozenInput } from '../draw/readFrozenInput';
import { refuse } from '../refusals';
import type { PanelDraw } from './PanelDraw';

type Frozen = Pick<
  PanelDraw,
  | 'hash'
  | 'filingId'
  | 'seats'
  | 'drawnSeats'
  | 'reserves'
  | 'candidates'
  | 'excluded'
  | 'feasible'
  | 'exact'
  | 'piMin'
  | 'piMax'
>;

/**
 * What is published of a frozen input: sizes, N and the chances. Reads the input as a verifier will, so that nothing is
 * frozen that cannot be drawn from.
 * @throws Refusal DRAW_INPUT_INVALID, DRAW_TOO_LARGE, NO_FEASIBLE_PANEL
 */
export function frozenDraw(input: FrozenInput): Frozen {
  const read = readFrozenInput(input);
  const [problem] = read.ok ? [] : read.problems;
  // the place of a list entry is left out: it would say where somebody stands
  if (problem)
    throw refuse('DRAW_INPUT_INVALID', { problem: problem.code, at: problem.at.replace(/\[\d+\]/g, '') });
  const table = countPanels(problemOf(input));
  if (table === undefined) throw refuse('DRAW_TOO_LARGE');
  const { feasible, exact, piMin, piMax } = drawFigures(input, table);
  if (feasible === 0n) throw refuse('NO_FEASIBLE_PANEL');
  return {
    hash: input.hash,
    filingId: input.filingId,
    seats: input.seats,
    drawnSeats: input.seats - (input.seated?.length ?? 0),
    reserves: input.reserves,
    candidates: input.candidates.length,
    excluded: excludedByRule(input),
    feasible: feasible.toString(),
    exact,
    piMin,
    piMax,
  };
}

/** How many each rule keeps from the list, in the order of the rules' ids. */
function excludedByRule({ excluded }: FrozenInput): PanelDraw['excluded'] {
  const counts = new Map<string, number>();
  for (const { rules } of excluded) for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
