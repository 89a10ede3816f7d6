/** A value, and how many rows have it. */
export interface Weighted {
  readonly value: number;
  readonly rows: number;
}

/** The median of values of which some occur several times: of an even number the mean of the middle two; null of none. */
export function medianOf(values: readonly Weighted[]): number | null {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const count = sorted.reduce((sum, { rows }) => sum + rows, 0);
  if (count === 0) return null;
  const at = (place: number): number => {
    let before = 0;
    const found = sorted.find(({ rows }) => (before += rows) > place);
    return found?.value ?? 0;
  };
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}
