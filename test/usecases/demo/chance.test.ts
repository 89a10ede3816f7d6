import { idSource } from '../../../demo/idSource';
import { randomOf } from '../../../demo/random';

const numbers = Array.from({ length: 30 }, (_, place) => place);

describe('the chance of the demo data', () => {
  it('is the same for the same path', () => {
    const draw = () => numbers.map(() => randomOf('s', 'pool', 7).next());
    const [one, other] = [randomOf('s', 'pool', 7), randomOf('s', 'pool', 7)];
    expect(numbers.map(() => one.next())).toEqual(numbers.map(() => other.next()));
    expect(new Set(draw()).size).toBe(1);
  });

  it('differs from path to path', () => {
    const firsts = numbers.map((place) => randomOf('s', 'pool', place).next());
    expect(new Set([...firsts, randomOf('t', 'pool', 1).next()]).size).toBe(31);
  });

  it('reaches both ends of a range and nothing beyond', () => {
    const random = randomOf('ends');
    const drawn = Array.from({ length: 400 }, () => random.int(3, 6));
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6]);
  });

  it('draws every member of a list equally often', () => {
    const random = randomOf('uniform');
    const times = new Map<number, number>();
    for (let round = 0; round < 6_000; round++)
      for (const one of random.sample(numbers.slice(0, 6), 2)) times.set(one, (times.get(one) ?? 0) + 1);
    // 2,000 expected of each, about 37 its deviation
    for (const place of numbers.slice(0, 6))
      expect(Math.abs((times.get(place) ?? 0) - 2_000)).toBeLessThan(190);
  });

  it('draws nobody twice into one sample', () => {
    const random = randomOf('once');
    for (const size of [0, 1, 15, 30, 40]) {
      const drawn = random.sample(numbers, size);
      expect(new Set(drawn).size).toBe(Math.min(size, 30));
    }
  });
});

describe('the ids of the demo data', () => {
  it('come of seed and number alone', () => {
    const give = (seed: string) => {
      const ids = idSource(seed);
      return numbers.map(() => ids('pool'));
    };
    expect(give('a')).toEqual(give('a'));
    expect(give('a').filter((id) => give('b').includes(id))).toEqual([]);
  });

  it('look like every other id and sort in order', () => {
    const ids = idSource('a');
    const given = Array.from({ length: 2_000 }, () => ids('expert'));
    for (const id of given) expect(id).toMatch(/^expert_01[0-9A-HJKMNP-TV-Z]{24}$/);
    expect([...given].sort()).toEqual(given);
    expect(new Set(given).size).toBe(2_000);
  });
});
