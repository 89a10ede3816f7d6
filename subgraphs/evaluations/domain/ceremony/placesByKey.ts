import type { KeyedOrder } from '../draw/RandomSource';

/** Who is to hold a place. */
export interface PlacedExpert {
  readonly expertId: string;
  readonly place: number;
}

/**
 * Gives the drawn their places: the vacant places ascending, the drawn by their key under the label `place`, so that a
 * place tells nothing of who holds it. Throws a RangeError where there are fewer places.
 */
export function placesByKey(
  drawn: readonly string[],
  vacant: readonly number[],
  keyed: KeyedOrder,
): PlacedExpert[] {
  const shuffled = drawn
    .map((expertId) => ({ expertId, key: keyed('place', expertId) }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
  return shuffled.map(({ expertId }, index) => {
    const place = vacant[index];
    if (place === undefined) throw new RangeError('more were drawn than places are vacant');
    return { expertId, place };
  });
}
