import fc from 'fast-check';
import { classesOf } from '../../../subgraphs/shared/statistics/classesOf';
import { SMALLEST_CLASS } from '../../../subgraphs/shared/statistics/smallestClass';
import { dimensions, groupsOf, people, type Person } from '../../support/classAttack';
import { attackAnswers, attackHiddenCells, smallNumbersFound } from '../../support/linearAttack';
import { openLinearSystem } from '../../support/LinearSystem';

const runs = { numRuns: 120, seed: 270 };

/** In how many of random tables a small number is found. */
function tablesFound(found: (some: readonly Person[]) => readonly string[]): number {
  let count = 0;
  fc.assert(
    fc.property(people, (some) => {
      if (found(some).length > 0) count += 1;
    }),
    runs,
  );
  return count;
}
const dealtBy = (smallest: number) => (some: readonly Person[]) => {
  const { classes, withheld } = classesOf(groupsOf(some), dimensions, smallest);
  // of so few that not even a total is told
  if (withheld) return [];
  return smallNumbersFound(some, attackAnswers(classes), SMALLEST_CLASS);
};

describe('a linear system', () => {
  it('finds what is the difference of two sums', () => {
    const system = openLinearSystem(3);
    system.know([0, 1, 2], 9);
    system.know([0, 1], 7);
    expect([system.sumOf([2]), system.sumOf([0]), system.sumOf([0, 1, 2])]).toEqual([2, undefined, 9]);
  });

  it('finds a half of a sum of overlapping sums', () => {
    const system = openLinearSystem(3);
    system.know([0, 1], 3);
    system.know([1, 2], 4);
    system.know([0, 2], 5);
    expect([system.sumOf([0]), system.sumOf([1]), system.sumOf([2])]).toEqual([2, 1, 3]);
  });

  it('finds that no part of nothing is anything, and what is left then', () => {
    const system = openLinearSystem(4);
    system.know([0, 1], 0);
    system.know([1, 2], 3);
    expect([system.sumOf([0]), system.sumOf([2]), system.sumOf([3])]).toEqual([0, 3, undefined]);
  });

  it('refuses sums that contradict each other', () => {
    const system = openLinearSystem(2);
    system.know([0, 1], 3);
    expect(() => system.know([0, 1], 4)).toThrow('contradicts');
  });
});

describe('whoever solves the equations of all answers', () => {
  it('finds no number under five, of any combination of values', () => {
    fc.assert(
      fc.property(people, (some) => expect(dealtBy(SMALLEST_CLASS)(some)).toEqual([])),
      runs,
    );
  });

  it('finds some where classes are smaller than five', () => {
    expect(tablesFound(dealtBy(2))).toBeGreaterThan(40);
  });

  it('finds some where cells under five are hidden and nothing else is done', () => {
    expect(
      tablesFound((some) => smallNumbersFound(some, attackHiddenCells(some, SMALLEST_CLASS), SMALLEST_CLASS)),
    ).toBeGreaterThan(20);
  });
});
