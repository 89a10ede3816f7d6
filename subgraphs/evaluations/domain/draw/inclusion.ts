import type { PanelTable } from './countPanels';

/** A probability as a reduced fraction "a/b". */
export type Fraction = string;

/** For each candidate of the table: in how many of its panels the candidate sits. */
export function inclusionCounts(table: PanelTable): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  let reached = new Map<number, bigint>(table.total > 0n ? [[table.walk.start, 1n]] : []);
  for (const [index, { members }] of table.steps.entries()) {
    const after = table.completions[index + 1] as ReadonlyMap<number, bigint>;
    const choice = table.choices[index] as readonly bigint[];
    const bySize = choice.map(() => 0n);
    const next = new Map<number, bigint>();
    for (const [state, ways] of reached)
      table.walk.moves(index, state, (taken, to) => {
        const rest = after.get(to);
        if (rest === undefined) return;
        bySize[taken] = (bySize[taken] as bigint) + ways * rest;
        next.set(to, (next.get(to) ?? 0n) + ways * (choice[taken] as bigint));
      });
    const seatsGiven = bySize.reduce(
      (sum, ways, taken) => sum + ways * BigInt(taken) * (choice[taken] ?? 0n),
      0n,
    );
    for (const id of members) counts.set(id, seatsGiven / BigInt(members.length));
    reached = next;
  }
  return counts;
}

/** The least and the greatest inclusion probability over all candidates; "0/1" when there is no panel. */
export function inclusionRange(
  counts: ReadonlyMap<string, bigint>,
  total: bigint,
): { readonly piMin: Fraction; readonly piMax: Fraction } {
  let least: bigint | undefined;
  let most = 0n;
  for (const count of counts.values()) {
    if (least === undefined || count < least) least = count;
    if (count > most) most = count;
  }
  return { piMin: reduced(least ?? 0n, total), piMax: reduced(most, total) };
}

/** a/b in lowest terms; 0/1 when b is 0. */
export function reduced(a: bigint, b: bigint): Fraction {
  if (b === 0n) return '0/1';
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return `${a / x}/${b / x}`;
}
