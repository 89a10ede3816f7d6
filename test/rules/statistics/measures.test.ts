import { giniOf } from '../../../subgraphs/shared/statistics/giniOf';
import { medianOf } from '../../../subgraphs/shared/statistics/medianOf';

const once = (values: readonly number[]) => values.map((value) => ({ value, rows: 1 }));

describe('a median of counted values', () => {
  it('is the middle one, or the mean of the middle two', () => {
    expect(medianOf(once([9, 1, 5]))).toBe(5);
    expect(medianOf(once([9, 1, 5, 7]))).toBe(6);
    expect(medianOf([])).toBeNull();
  });

  it('counts a value as often as it occurs', () => {
    expect(
      medianOf([
        { value: 1, rows: 3 },
        { value: 100, rows: 2 },
      ]),
    ).toBe(1);
    expect(
      medianOf([
        { value: 100, rows: 2 },
        { value: 1, rows: 2 },
      ]),
    ).toBe(50.5);
  });
});

describe('a Gini coefficient', () => {
  /** The definition: the mean difference of all pairs over twice the mean. */
  const byPairs = (numbers: readonly number[]): number => {
    const total = numbers.reduce((sum, one) => sum + one, 0);
    const apart = numbers.flatMap((one) => numbers.map((other) => Math.abs(one - other)));
    return apart.reduce((sum, one) => sum + one, 0) / (2 * numbers.length * total);
  };

  it('is the mean difference of all pairs over twice the mean', () => {
    for (const numbers of [[1], [1, 1, 1], [1, 2, 3, 4], [7, 1, 1, 1], [2, 9, 2, 5, 5]])
      expect(giniOf(once(numbers))).toBeCloseTo(byPairs(numbers), 12);
    expect(giniOf(once([3, 3, 3]))).toBe(0);
    expect(giniOf([])).toBeNull();
  });

  it('counts a number as often as it occurs', () => {
    expect(
      giniOf([
        { value: 5, rows: 2 },
        { value: 1, rows: 3 },
        { value: 2, rows: 1 },
      ]),
    ).toBeCloseTo(byPairs([5, 5, 1, 1, 1, 2]), 12);
  });
});
