import { countPanels, type PanelTable } from './countPanels';
import { problemOf, settle, type DrawProblem } from './DrawProblem';
import type { FrozenCandidate, FrozenInput } from './FrozenInput';
import { inclusionCounts, inclusionRange, type Fraction } from './inclusion';

/** Table states that all ways of seating the apart pairs may cost together: five pairs in 75 → 25. */
export const FIGURE_STATE_LIMIT = 5_000_000;

/** What the record publishes of a draw's chances. */
export interface DrawFigures {
  /** N, the number of feasible panels. */
  readonly feasible: bigint;
  readonly piMin: Fraction;
  readonly piMax: Fraction;
  /** For each candidate: the feasible panels the candidate sits in. */
  readonly counts: ReadonlyMap<string, bigint>;
  /** False where a limit was too large to count: the figures are then those of the table, an upper bound of N. */
  readonly exact: boolean;
}

/**
 * N and the inclusion probabilities of an input under all its limits. The apart pairs, which the table leaves to
 * rejection, are counted by cases: each way of seating the people in pairs, times the panels that complete it.
 */
export function drawFigures(
  input: FrozenInput,
  table: PanelTable,
  stateLimit = FIGURE_STATE_LIMIT,
): DrawFigures {
  if ((input.apart ?? []).length === 0) return figures(inclusionCounts(table), table.total, table);
  const byCases = countByCases(input, table, stateLimit);
  if (byCases === undefined)
    return { ...figures(inclusionCounts(table), table.total, table), exact: table.total === 0n };
  return figures(byCases.counts, byCases.total, table);
}

interface Counted {
  readonly counts: Map<string, bigint>;
  readonly total: bigint;
}

function figures(counts: ReadonlyMap<string, bigint>, feasible: bigint, table: PanelTable): DrawFigures {
  const exact = table.uncapped.length === 0 || feasible === 0n;
  return { feasible, ...inclusionRange(counts, feasible), counts, exact };
}

function countByCases(input: FrozenInput, table: PanelTable, stateLimit: number): Counted | undefined {
  const states = table.completions.reduce((sum, { size }) => sum + size, 1);
  const paired = new Set((input.apart ?? []).flat());
  const people = input.candidates.filter(({ id }) => paired.has(id));
  const cases = seatings(people, input, Math.floor(stateLimit / states));
  if (cases === undefined) return undefined;
  const counts = new Map(input.candidates.map(({ id }) => [id, 0n]));
  const add = (id: string, panels: bigint): unknown => counts.set(id, (counts.get(id) ?? 0n) + panels);
  const problem: DrawProblem = problemOf(input);
  let total = 0n;
  for (const seated of cases) {
    const rest = settle(problem, seated, paired);
    if (rest === undefined) continue;
    const branch = countPanels(rest);
    if (branch === undefined || branch.uncapped.length > table.uncapped.length) return undefined;
    total += branch.total;
    for (const { id } of seated) add(id, branch.total);
    inclusionCounts(branch).forEach((panels, id) => add(id, panels));
  }
  return { counts, total };
}

/** All sets of the paired people that hold no pair; undefined when there are more than `limit`. */
function seatings(
  people: readonly FrozenCandidate[],
  input: FrozenInput,
  limit: number,
): FrozenCandidate[][] | undefined {
  const rivals = new Map(people.map(({ id }) => [id, new Set<string>()]));
  for (const [one, other] of input.apart ?? []) {
    rivals.get(one)?.add(other);
    rivals.get(other)?.add(one);
  }
  let sets: FrozenCandidate[][] = [[]];
  for (const person of people) {
    const free = sets.filter((set) => !set.some(({ id }) => rivals.get(person.id)?.has(id)));
    sets = [...sets, ...free.map((set) => [...set, person])].filter(({ length }) => length <= input.seats);
    if (sets.length > limit) return undefined;
  }
  return sets;
}
