import type { FrozenCandidate, FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import vectors from './vectors/draw.json';

/** Candidate number n of a vector: `e01`, `e02` …, so that byte order is number order. */
export const idOf = (number: number): string => `e${String(number).padStart(5, '0')}`;

/** A candidate whom no limit speaks of. */
export const candidate = (number: number, change: Partial<FrozenCandidate> = {}): FrozenCandidate => ({
  id: idOf(number),
  senior: false,
  lastYear: false,
  employer: `unit-${number}`,
  nonPublic: false,
  outside: false,
  ...change,
});

/** `count` candidates, described by number from 1. */
export const candidates = (
  count: number,
  describe: (number: number) => Partial<FrozenCandidate>,
): FrozenCandidate[] => Array.from({ length: count }, (_, at) => candidate(at + 1, describe(at + 1)));

/** A legal input of two seats over four candidates, without limits. */
export const drawInput = (change: Partial<FrozenInput> = {}): FrozenInput => ({
  version: 1,
  hash: 'sha256',
  drawId: 'draw_1',
  attempt: 1,
  filingId: 'filing_1',
  ruleSet: '2023-270/1',
  seats: 2,
  reserves: 2,
  limits: {},
  candidates: candidates(4, () => ({})),
  excluded: [],
  ...change,
});

const { small, mid, large } = vectors.counts;
const between = ([from = 0, to = 0]: number[], number: number): boolean => number >= from && number <= to;

/** The vector `small`, 12 → 5, at a cap per employer. */
export const smallInput = (perEmployerAtMost: number): FrozenInput => {
  const employers = Object.entries(small.employers);
  return drawInput({
    seats: small.seats,
    reserves: 3,
    limits: {
      seniorAtLeast: small.seniorAtLeast,
      keptFromLastYearAtMost: small.keptFromLastYearAtMost,
      perEmployerAtMost,
    },
    candidates: candidates(small.candidates, (number) => ({
      senior: small.seniorIds.includes(number),
      lastYear: small.lastYearIds.includes(number),
      employer: employers.find(([, members]) => members.includes(number))?.[0] ?? 'none',
    })),
  });
};

const ranged = (vector: typeof mid | typeof large, units: number, perEmployerAtMost: number): FrozenInput =>
  drawInput({
    seats: vector.seats,
    limits: {
      seniorAtLeast: vector.seniorAtLeast,
      keptFromLastYearAtMost: vector.keptFromLastYearAtMost,
      perEmployerAtMost,
    },
    candidates: candidates(vector.candidates, (number) => ({
      senior: between(vector.seniorIdsFromTo, number),
      lastYear: between(vector.lastYearIdsFromTo, number),
      employer: `unit-${number % units}`,
    })),
  });

/** The vector `mid`, 33 → 11. */
export const midInput = (cap: number): FrozenInput => ranged(mid, 11, cap);

/** The vector `large`, 75 → 25. */
export const largeInput = (cap: number): FrozenInput => ranged(large, 15, cap);
