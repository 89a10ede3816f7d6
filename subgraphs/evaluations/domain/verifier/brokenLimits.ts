import type { FrozenCandidate, FrozenInput } from '../draw/FrozenInput';

/** The limits that a panel breaks together with those seated already, by counting heads. */
export function brokenLimits(input: FrozenInput, panel: readonly string[]): string[] {
  const { seats, limits, seated = [], groups = [], apart = [] } = input;
  const byId = new Map(input.candidates.map((one) => [one.id, one]));
  const heads = [...seated, ...panel.flatMap((id) => byId.get(id) ?? [])];
  const ids = new Set(heads.map(({ id }) => id));
  const headsWith = (has: (one: FrozenCandidate) => boolean): number => heads.filter(has).length;
  const broken: string[] = [];
  const require = (kept: boolean, limit: string): void => {
    if (!kept) broken.push(limit);
  };
  require(ids.size === seats && heads.length === seats && panel.length === seats - seated.length, 'seats');
  for (const { id, seats: quota } of groups)
    require(headsWith(({ group }) => group === id) === quota, `group ${id}`);
  require(headsWith(({ senior }) => senior) >= (limits.seniorAtLeast ?? 0), 'seniorAtLeast');
  require(headsWith(({ lastYear }) => lastYear) <=
    (limits.keptFromLastYearAtMost ?? seats), 'keptFromLastYearAtMost');
  require(headsWith(({ nonPublic }) => nonPublic) >= (limits.nonPublicAtLeast ?? 0), 'nonPublicAtLeast');
  require(headsWith(({ outside }) => outside) >= (limits.outsideAtLeast ?? 0), 'outsideAtLeast');
  require(headsWith(({ chair }) => chair === true) >= (limits.chairAtLeast ?? 0), 'chairAtLeast');
  const most = limits.perEmployerAtMost ?? seats;
  require(heads.every(
    ({ employer }) => headsWith((one) => one.employer === employer) <= most,
  ), 'perEmployerAtMost');
  require(!apart.some(([one, other]) => ids.has(one) && ids.has(other)), 'apart');
  return broken;
}
