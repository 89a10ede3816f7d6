import { countPanels } from './countPanels';
import { drawFigures } from './drawFigures';
import { problemOf } from './DrawProblem';
import type { DrawLimits, FrozenInput } from './FrozenInput';
import { drawnSeats } from './satisfies';

/** One limit made softer; nothing is changed by naming it. */
export type Relaxation =
  | { readonly limit: keyof DrawLimits; readonly from: number; readonly to: number }
  | { readonly limit: 'apart'; readonly pair: readonly [string, string] };

/** What would make a panel possible. */
export type RelaxationAnswer =
  | { readonly kind: 'NOT_NEEDED' }
  /** `steps`: by how much in all, a limit by one or one pair dropped each counting one. */
  | { readonly kind: 'RELAX'; readonly steps: number; readonly relaxations: readonly Relaxation[] }
  /** No limit is at fault: a group, or the panel where `group` is null, lacks people. */
  | { readonly kind: 'TOO_FEW_CANDIDATES'; readonly group: string | null; readonly missing: number }
  /** More than the search was allowed to look at, or the seated alone break what cannot be relaxed. */
  | { readonly kind: 'NOT_FOUND' };

/** Combinations of relaxations that are tried before the search gives up. */
export const RELAXATION_TRIES = 1000;

/** The limits that can be made softer, in the order in which they are when several ways are equally small. */
const LIMITS = [
  ['keptFromLastYearAtMost', 1],
  ['perEmployerAtMost', 1],
  ['outsideAtLeast', -1],
  ['nonPublicAtLeast', -1],
  ['chairAtLeast', -1],
  ['seniorAtLeast', -1],
] as const satisfies readonly (readonly [keyof DrawLimits, 1 | -1])[];

/**
 * The smallest relaxation with which a panel exists (draw.md 1.4): the least number of steps, and of several such
 * the first in a fixed order. It proposes; people decide. Seats of groups are the committee's composition and are
 * not relaxed.
 */
export function relaxationOf(input: FrozenInput, tries = RELAXATION_TRIES): RelaxationAnswer {
  if (isFeasible(input)) return { kind: 'NOT_NEEDED' };
  const short = shortageOf(input);
  if (short !== undefined) return { kind: 'TOO_FEW_CANDIDATES', ...short };
  const dials = dialsOf(input);
  if (dials.some(({ least }) => least === undefined)) return { kind: 'NOT_FOUND' };
  const least = dials.map((dial) => dial.least ?? 0);
  const base = least.reduce((sum, one) => sum + one, 0);
  const room = dials.map(({ most }, at) => most - (least[at] ?? 0));
  let left = tries;
  for (let extra = 0; extra <= room.reduce((sum, one) => sum + one, 0); extra += 1)
    for (const added of vectors(room, extra)) {
      if (left === 0) return { kind: 'NOT_FOUND' };
      left -= 1;
      const amounts = least.map((one, at) => one + (added[at] ?? 0));
      if (isFeasible(dials.reduce((softer, dial, at) => dial.soften(softer, amounts[at] ?? 0), input)))
        return {
          kind: 'RELAX',
          steps: base + extra,
          relaxations: dials.flatMap((dial, at) =>
            (amounts[at] ?? 0) > 0 ? [dial.name(amounts[at] ?? 0)] : [],
          ),
        };
    }
  return { kind: 'NOT_FOUND' };
}

/** Something that can be softened, by 0 … most steps; `least` alone is already needed whatever the others do. */
interface Dial {
  readonly least: number | undefined;
  readonly most: number;
  readonly soften: (input: FrozenInput, amount: number) => FrozenInput;
  readonly name: (amount: number) => Relaxation;
}

function dialsOf(input: FrozenInput): Dial[] {
  const { limits, seats } = input;
  const ofLimits = LIMITS.flatMap(([limit, direction]): Dial[] => {
    const from = limits[limit];
    if (from === undefined) return [];
    const most = Math.max(0, direction === 1 ? seats - from : from);
    const to = (amount: number): number => from + direction * amount;
    const alone = (amount: number): FrozenInput => ({
      ...input,
      apart: [],
      limits: { [limit]: to(amount) },
    });
    return [
      {
        least: firstFeasibleAmount(most, alone),
        most,
        soften: (softer, amount) => ({ ...softer, limits: { ...softer.limits, [limit]: to(amount) } }),
        name: (amount) => ({ limit, from, to: to(amount) }),
      },
    ];
  });
  const ofPairs = (input.apart ?? []).map((pair): Dial => ({
    least: 0,
    most: 1,
    soften: (softer, amount) =>
      amount === 0 ? softer : { ...softer, apart: (softer.apart ?? []).filter((one) => one !== pair) },
    name: () => ({ limit: 'apart', pair }),
  }));
  return [...ofLimits, ...ofPairs];
}

/** The least amount with which a single limit can be kept; undefined when none is enough. */
function firstFeasibleAmount(most: number, softened: (amount: number) => FrozenInput): number | undefined {
  let [from, to] = [0, most];
  if (!isFeasible(softened(to))) return undefined;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isFeasible(softened(middle))) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** All vectors within `room` whose entries add up to `sum`, those that use the earlier places first. */
function* vectors(room: readonly number[], sum: number): Generator<readonly number[]> {
  const [first, ...rest] = room;
  if (first === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (let amount = Math.min(first, sum); amount >= 0; amount -= 1)
    for (const others of vectors(rest, sum - amount)) yield [amount, ...others];
}

function shortageOf(
  input: FrozenInput,
): { readonly group: string | null; readonly missing: number } | undefined {
  const { candidates, seated = [], groups = [] } = input;
  const missing = drawnSeats(input) - candidates.length;
  if (missing > 0) return { group: null, missing };
  for (const { id, seats } of groups) {
    const people = [...candidates, ...seated].filter(({ group }) => group === id).length;
    if (people < seats) return { group: id, missing: seats - people };
  }
  return undefined;
}

function isFeasible(input: FrozenInput): boolean {
  const table = countPanels(problemOf(input));
  return table !== undefined && table.total > 0n && drawFigures(input, table).feasible > 0n;
}
