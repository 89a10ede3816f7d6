import fc, { type GeneratorValue } from 'fast-check';

/** Where random decisions come from. */
export interface Chance {
  /** 0 to `below` - 1. */
  below(below: number): number;
  /** True in `percent` of a hundred cases. */
  percent(percent: number): boolean;
  /** One of a list that is not empty. */
  pick<Value>(values: readonly Value[]): Value;
  /** Some of a list, in its order. */
  some<Value>(values: readonly Value[], most: number): Value[];
}

/** Chance drawn from fast-check, so that a run is repeated by its seed. */
export function chanceFrom(generator: GeneratorValue): Chance {
  const below = (limit: number) => generator(fc.nat, { max: limit - 1 });
  const pick = <Value>(values: readonly Value[]): Value => {
    if (values.length === 0) throw new Error('nothing to pick from');
    return values[below(values.length)] as Value;
  };
  return {
    below,
    percent: (percent) => below(100) < percent,
    pick,
    some: (values, most) => {
      const places = values.map((_, place) => place);
      const taken = new Set<number>();
      for (let wanted = Math.min(most, values.length); wanted > 0; wanted -= 1) {
        const place = pick(places.filter((one) => !taken.has(one)));
        taken.add(place);
      }
      return values.filter((_, place) => taken.has(place));
    },
  };
}
