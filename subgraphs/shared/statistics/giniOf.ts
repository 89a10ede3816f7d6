import type { Weighted } from './medianOf';

/**
 * The Gini coefficient of numbers above nothing of which some occur several times, 0 when all are the same: with x
 * sorted upwards and i from 1, Σ (2i − n − 1) x_i / (n Σ x_i). Null of none.
 */
export function giniOf(numbers: readonly Weighted[]): number | null {
  const sorted = [...numbers].sort((one, other) => one.value - other.value);
  const total = sorted.reduce((sum, { value, rows }) => sum + value * rows, 0);
  if (total === 0) return null;
  const count = sorted.reduce((sum, { rows }) => sum + rows, 0);
  let before = 0;
  let weighted = 0;
  for (const { value, rows } of sorted) {
    // of equal numbers at the places before + 1 … before + rows, the sum of 2i − n − 1
    weighted += value * rows * (2 * before + rows - count);
    before += rows;
  }
  return weighted / (count * total);
}
