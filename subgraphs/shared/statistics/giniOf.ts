/**
 * The Gini coefficient of numbers above nothing, 0 when all are the same: with x sorted upwards and i from 1,
 * Σ (2i − n − 1) x_i / (n Σ x_i). Null of none.
 */
export function giniOf(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((one, other) => one - other);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const count = sorted.length;
  const weighted = sorted.reduce((sum, one, place) => sum + (2 * (place + 1) - count - 1) * one, 0);
  return weighted / (count * total);
}
