/** The subset of `size` members with a given rank, those that hold the first member counted first. */
export function subsetOf(members: readonly string[], size: number, rank: bigint): string[] {
  const chosen: string[] = [];
  let left = rank;
  walkSubset(members, size, (id, holding) => {
    if (left < holding) return chosen.push(id) > 0;
    left -= holding;
    return false;
  });
  return chosen;
}

/** The rank of the subset of `size` members who are seated. */
export function subsetRank(members: readonly string[], seated: ReadonlySet<string>, size: number): bigint {
  let rank = 0n;
  walkSubset(members, size, (id, holding) => {
    if (seated.has(id)) return true;
    rank += holding;
    return false;
  });
  return rank;
}

/** Asks of each member in turn whether it is chosen, told how many subsets of what is left hold it. */
function walkSubset(
  members: readonly string[],
  size: number,
  isChosen: (id: string, holding: bigint) => boolean,
): void {
  let missing = size;
  let subsets = 1n;
  for (let k = 1; k <= size; k += 1) subsets = (subsets * BigInt(members.length - k + 1)) / BigInt(k);
  for (const [index, id] of members.entries()) {
    if (missing === 0) return;
    const holding = (subsets * BigInt(missing)) / BigInt(members.length - index);
    const chosen = isChosen(id, holding);
    subsets = chosen ? holding : subsets - holding;
    if (chosen) missing -= 1;
  }
}
