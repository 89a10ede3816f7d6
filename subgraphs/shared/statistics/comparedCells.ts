import type { Cell, Figures } from './Subject';

/** Cells of one year beside those of another; a cell that one of them lacks has no rows there. */
export function comparedCells(cells: readonly Cell[], before: readonly Cell[], none: Figures): Cell[] {
  const keyOf = ({ values, pooled }: Cell) => JSON.stringify([values, pooled]);
  const past = new Map(before.map((cell) => [keyOf(cell), cell]));
  const now = new Set(cells.map(keyOf));
  return [
    ...cells.map((cell) => ({ ...cell, compared: past.get(keyOf(cell))?.figures ?? none })),
    ...before
      .filter((cell) => !now.has(keyOf(cell)))
      .map((cell) => ({ ...cell, figures: none, compared: cell.figures })),
  ];
}

/** Cells in the order of their values, what is not told last. */
export function inOrder(cells: readonly Cell[], groupBy: readonly string[]): Cell[] {
  const keyOf = ({ values, pooled }: Cell) =>
    groupBy.map((name) => {
      const value = values[name] ?? null;
      if (value === null) return pooled.includes(name) ? '\uffff' : '\ufffe';
      return typeof value === 'number' ? String(value).padStart(12, '0') : String(value);
    });
  const sorted = cells.map((cell) => ({ cell, key: JSON.stringify(keyOf(cell)) }));
  return sorted.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ cell }) => cell);
}
