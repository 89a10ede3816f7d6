import type { FrozenCandidate, FrozenInput } from './FrozenInput';

/** At least `least` seats go to candidates who meet it. Every limit but the employer cap takes this shape. */
export interface Need {
  readonly least: number;
  readonly meets: (candidate: FrozenCandidate) => boolean;
}

/** What is to be counted: the input's limits without the apart pairs, in the form the table works on. */
export interface DrawProblem {
  /** Seats per group, in the input's order; one entry when the input has no groups. */
  readonly groupSeats: readonly number[];
  readonly groupOf: (candidate: FrozenCandidate) => number;
  readonly needs: readonly Need[];
  readonly capOf: (employer: string) => number;
  readonly candidates: readonly FrozenCandidate[];
}

/** The seats a problem fills. */
export const seatsOf = ({ groupSeats }: DrawProblem): number => groupSeats.reduce((sum, one) => sum + one, 0);

/**
 * The problem of a frozen input: what is left to fill beside those seated already. When they alone break a limit no
 * panel is feasible.
 */
export function problemOf(input: FrozenInput): DrawProblem {
  const whole = wholeProblemOf(input);
  const seated = input.seated ?? [];
  if (seated.length === 0) return whole;
  const ids = new Set(seated.map(({ id }) => id));
  const pairs = input.apart ?? [];
  const together = pairs.some(([one, other]) => ids.has(one) && ids.has(other));
  const rivals = pairs.filter((pair) => pair.some((id) => ids.has(id))).flat();
  const left = together ? undefined : settle(whole, seated, new Set(rivals));
  return left ?? { ...whole, needs: [IMPOSSIBLE] };
}

/** A limit that no panel keeps. */
const IMPOSSIBLE: Need = { least: 1, meets: () => false };

/** "At most m kept from last year" becomes "at least seats − m are new". */
function wholeProblemOf(input: FrozenInput): DrawProblem {
  const { limits, seats } = input;
  const places = new Map((input.groups ?? []).map(({ id }, index) => [id, index]));
  const cap = limits.perEmployerAtMost ?? seats;
  const needs: Need[] = [
    { least: limits.seniorAtLeast ?? 0, meets: ({ senior }) => senior },
    { least: seats - (limits.keptFromLastYearAtMost ?? seats), meets: ({ lastYear }) => !lastYear },
    { least: limits.nonPublicAtLeast ?? 0, meets: ({ nonPublic }) => nonPublic },
    { least: limits.outsideAtLeast ?? 0, meets: ({ outside }) => outside },
    { least: limits.chairAtLeast ?? 0, meets: ({ chair }) => chair === true },
  ];
  return {
    groupSeats: input.groups?.map((group) => group.seats) ?? [seats],
    groupOf: ({ group }) => (group === undefined ? 0 : (places.get(group) ?? 0)),
    needs: needs.filter(({ least }) => least > 0),
    capOf: () => cap,
    candidates: input.candidates,
  };
}

/**
 * The problem that is left once some candidates are seated and others are out; undefined when the seated alone
 * break a cap or a group.
 */
export function settle(
  problem: DrawProblem,
  seated: readonly FrozenCandidate[],
  out: ReadonlySet<string>,
): DrawProblem | undefined {
  const groupSeats = [...problem.groupSeats];
  const used = new Map<string, number>();
  for (const one of seated) {
    const group = problem.groupOf(one);
    groupSeats[group] = (groupSeats[group] ?? 0) - 1;
    used.set(one.employer, (used.get(one.employer) ?? 0) + 1);
  }
  const capOf = (employer: string): number => problem.capOf(employer) - (used.get(employer) ?? 0);
  if (groupSeats.some((left) => left < 0) || [...used.keys()].some((employer) => capOf(employer) < 0)) return;
  const gone = new Set([...out, ...seated.map(({ id }) => id)]);
  return {
    groupSeats,
    groupOf: problem.groupOf,
    needs: problem.needs
      .map(({ least, meets }) => ({ least: least - seated.filter(meets).length, meets }))
      .filter(({ least }) => least > 0),
    capOf,
    candidates: problem.candidates.filter(({ id }) => !gone.has(id)),
  };
}
