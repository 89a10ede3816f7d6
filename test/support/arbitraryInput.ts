import fc from 'fast-check';
import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import { candidates, drawInput, idOf } from './drawInput';

/** Legal inputs small enough to enumerate: up to 9 people, some seated already, every limit, two groups, apart pairs. */
export function arbitraryInput(withPairs: boolean): fc.Arbitrary<FrozenInput> {
  const traits = fc.record({
    senior: fc.boolean(),
    lastYear: fc.boolean(),
    employer: fc.constantFrom('A', 'B', 'C', 'D'),
    group: fc.constantFrom('g1', 'g2'),
    nonPublic: fc.boolean(),
    outside: fc.boolean(),
    chair: fc.boolean(),
  });
  const limit = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });
  const limits = fc.record(
    {
      seniorAtLeast: limit(2),
      keptFromLastYearAtMost: limit(4),
      perEmployerAtMost: fc.integer({ min: 1, max: 3 }),
      nonPublicAtLeast: limit(2),
      outsideAtLeast: limit(2),
      chairAtLeast: limit(1),
    },
    { requiredKeys: [] },
  );
  const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: withPairs ? 4 : 0 });
  return fc
    .record({
      people: fc.array(traits, { minLength: 1, maxLength: 9 }),
      limits,
      split: fc.tuple(limit(3), limit(2)),
      grouped: fc.boolean(),
      pairs,
      seatedFrom: fc.integer({ min: 5, max: 10 }),
    })
    .filter(({ split }) => split[0] + split[1] > 0)
    .map(({ people, limits, split, grouped, pairs, seatedFrom }) => {
      const apart = pairs
        .filter(([one, other]) => one !== other && one < people.length && other < people.length)
        .map(([one, other]) => [idOf(one + 1), idOf(other + 1)] as const);
      const everyone = candidates(people.length, (number) => {
        const { group, ...rest } = people[number - 1] as (typeof people)[number];
        return grouped ? { ...rest, group } : rest;
      });
      const seated = everyone.slice(seatedFrom, seatedFrom + 2);
      return drawInput({
        seats: split[0] + split[1],
        limits,
        candidates: everyone.filter((one) => !seated.includes(one)),
        ...(seated.length > 0 ? { seated } : {}),
        ...(grouped
          ? {
              groups: [
                { id: 'g1', seats: split[0] },
                { id: 'g2', seats: split[1] },
              ],
            }
          : {}),
        ...(apart.length > 0 ? { apart } : {}),
      });
    });
}
