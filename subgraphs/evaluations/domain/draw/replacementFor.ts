import { countPanels } from './countPanels';
import { problemOf } from './DrawProblem';
import type { FrozenCandidate, FrozenInput } from './FrozenInput';
import { satisfies } from './satisfies';

/** Who fills the vacant seats. */
export type Replacement =
  | {
      readonly kind: 'REPLACED';
      /** In calling order, one for each vacancy. */
      readonly ids: readonly string[];
    }
  /** No reserves keep the panel feasible: 补抽. */
  | { readonly kind: 'SUPPLEMENTARY_NEEDED' };

/**
 * The reserves who take the vacant seats of a panel (draw.md 5): of all tuples that keep it feasible the one that
 * stands first in calling order, so that whoever leaves cannot choose who comes.
 *
 * `seatedIds` are the drawn members who stay, without `input.seated`; whoever is in `goneIds` has left and never
 * returns. `vacancies` is the number of seats that nobody holds; a RangeError where it is not.
 */
export function replacementFor(
  input: FrozenInput,
  seatedIds: readonly string[],
  reservesInOrder: readonly string[],
  goneIds: readonly string[],
  vacancies: number,
): Replacement {
  const people = new Map(input.candidates.map((one) => [one.id, one]));
  const known = (ids: readonly string[]): FrozenCandidate[] => ids.flatMap((id) => people.get(id) ?? []);
  const seated = [...(input.seated ?? []), ...known(seatedIds)];
  if (seated.length + vacancies !== input.seats) throw new RangeError('vacancies are the seats nobody holds');
  const out = new Set([...seatedIds, ...goneIds]);
  const order = known(reservesInOrder.filter((id) => !out.has(id)));
  const ids = firstFeasible(input, seated, order);
  return ids === undefined ? { kind: 'SUPPLEMENTARY_NEEDED' } : { kind: 'REPLACED', ids };
}

function firstFeasible(
  input: FrozenInput,
  seated: readonly FrozenCandidate[],
  order: readonly FrozenCandidate[],
): string[] | undefined {
  const left = { ...input, seated, candidates: order };
  if (seated.length === input.seats) return satisfies(left, []) ? [] : undefined;
  if (!mayBeFilled(left)) return undefined;
  for (const [at, next] of order.entries()) {
    const rest = firstFeasible(input, [...seated, next], order.slice(at + 1));
    if (rest !== undefined) return [next.id, ...rest];
  }
  return undefined;
}

/** A table that is empty ends a search that would try every tuple; pairs apart are not in it, so it may say yes too often. */
function mayBeFilled(input: FrozenInput): boolean {
  const table = countPanels(problemOf(input));
  return table === undefined || table.total > 0n;
}
