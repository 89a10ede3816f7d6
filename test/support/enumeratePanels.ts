import { drawnSeats, satisfies } from '../../subgraphs/evaluations/domain/draw/satisfies';
import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';

/** Every feasible panel of a small input, found by trying all subsets. */
export function enumeratePanels(input: FrozenInput): string[][] {
  const ids = input.candidates.map(({ id }) => id);
  const grow = (panel: string[], from: number): string[][] =>
    panel.length === drawnSeats(input)
      ? [panel]
      : ids.slice(from).flatMap((id, step) => grow([...panel, id], from + step + 1));
  return grow([], 0).filter((panel) => satisfies(input, panel));
}
