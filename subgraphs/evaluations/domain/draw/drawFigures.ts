import { countPanels, type PanelTable } from './countPanels';
import { problemOf, seatsOf, settle, type DrawProblem } from './DrawProblem';
import type { FrozenCandidate, FrozenInput } from './FrozenInput';
import { inclusionCounts, inclusionRange, type Fraction } from './inclusion';

/** Cells that all ways of seating the apart pairs may cost together: five pairs in 75 → 25. */
export const FIGURE_CELL_LIMIT = 5_000_000;

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
  cellLimit = FIGURE_CELL_LIMIT,
): DrawFigures {
  const ofTable = (): DrawFigures => figures(input, inclusionCounts(table), table.total, table);
  const problem = problemOf(input);
  const pairs = openPairs(input, problem);
  if (pairs.length === 0) return ofTable();
  const byCases = countByCases(problem, pairs, table, cellLimit);
  if (byCases === undefined) return { ...ofTable(), exact: table.total === 0n };
  return figures(input, byCases.counts, byCases.total, table);
}

interface Counted {
  readonly counts: Map<string, bigint>;
  readonly total: bigint;
}

function figures(
  { candidates }: FrozenInput,
  counted: ReadonlyMap<string, bigint>,
  feasible: bigint,
  table: PanelTable,
): DrawFigures {
  const counts = new Map(candidates.map(({ id }) => [id, counted.get(id) ?? 0n]));
  const exact = table.uncapped.length === 0 || feasible === 0n;
  return { feasible, ...inclusionRange(counts, feasible), counts, exact };
}

function countByCases(
  problem: DrawProblem,
  pairs: readonly (readonly [string, string])[],
  table: PanelTable,
  cellLimit: number,
): Counted | undefined {
  const cells = table.segments.reduce((sum, segment) => sum + segment.cells, 1);
  const paired = new Set(pairs.flat());
  const people = problem.candidates.filter(({ id }) => paired.has(id));
  const cases = seatings(people, pairs, seatsOf(problem), Math.floor(cellLimit / cells));
  if (cases === undefined) return undefined;
  const counts = new Map<string, bigint>();
  const add = (id: string, panels: bigint): unknown => counts.set(id, (counts.get(id) ?? 0n) + panels);
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

/** The pairs that are still open: who must sit apart from a seated member is no candidate of the problem. */
function openPairs({ apart = [] }: FrozenInput, problem: DrawProblem): (readonly [string, string])[] {
  if (apart.length === 0) return [];
  const ids = new Set(problem.candidates.map(({ id }) => id));
  return apart.filter((pair) => pair.every((id) => ids.has(id)));
}

/** All sets of the paired people that hold no pair; undefined when there are more than `limit`. */
function seatings(
  people: readonly FrozenCandidate[],
  pairs: readonly (readonly [string, string])[],
  seats: number,
  limit: number,
): FrozenCandidate[][] | undefined {
  const rivals = new Map(people.map(({ id }) => [id, new Set<string>()]));
  for (const [one, other] of pairs) {
    rivals.get(one)?.add(other);
    rivals.get(other)?.add(one);
  }
  let sets: FrozenCandidate[][] = [[]];
  for (const person of people) {
    const free = sets.filter((set) => !set.some(({ id }) => rivals.get(person.id)?.has(id)));
    sets = [...sets, ...free.map((set) => [...set, person])].filter(({ length }) => length <= seats);
    if (sets.length > limit) return undefined;
  }
  return sets;
}
