import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import { candidates, drawInput, largeInput } from '../support/drawInput';

interface Pool {
  readonly seats: number;
  readonly seniorAtLeast: number;
  readonly keptFromLastYearAtMost: number;
  /** The seats of each group; none where the committee has no groups. */
  readonly groups?: readonly number[];
  readonly people: number;
  readonly employers: number;
}

/** Three in seven are senior and three in eleven sat last year; two seats at most for an employer. */
const poolOf = ({ seats, people, employers, groups = [], ...limits }: Pool): FrozenInput =>
  drawInput({
    seats,
    limits: { ...limits, perEmployerAtMost: 2 },
    ...(groups.length > 0 && { groups: groups.map((count, at) => ({ id: `g${at}`, seats: count })) }),
    candidates: candidates(people, (number) => ({
      senior: (number * number) % 7 < 3,
      lastYear: (number * number) % 11 < 3,
      employer: `unit-${number % employers}`,
      ...(groups.length > 0 && { group: `g${number % groups.length}` }),
    })),
  });

const five = {
  seats: 31,
  seniorAtLeast: 16,
  keptFromLastYearAtMost: 20,
  groups: [7, 6, 6, 6, 6],
} as const;

/** The draws that are measured. Employers are of one group each, but where they are spread over the five. */
export const drawInputs: Readonly<Record<string, FrozenInput>> = {
  '75 → 25': largeInput(2),
  '200 → 25, 60 employers': poolOf({
    seats: 25,
    seniorAtLeast: 13,
    keptFromLastYearAtMost: 16,
    people: 200,
    employers: 60,
  }),
  '2,000 → 31, 5 groups': poolOf({ ...five, people: 2000, employers: 400 }),
  '2,000 → 31, employers spread': poolOf({ ...five, people: 2000, employers: 401 }),
  '10,000 → 31, 5 groups': poolOf({ ...five, people: 10_000, employers: 2500 }),
  '10,000 → 31, employers spread': poolOf({ ...five, people: 10_000, employers: 2501 }),
};
