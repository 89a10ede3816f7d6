import type { FrozenCandidate, FrozenInput } from './FrozenInput';

/** What a panel can break, in the order of the answer. */
export type PanelBreach =
  | 'seats'
  | 'groups'
  | 'seniorAtLeast'
  | 'keptFromLastYearAtMost'
  | 'perEmployerAtMost'
  | 'nonPublicAtLeast'
  | 'outsideAtLeast'
  | 'chairAtLeast'
  | 'apart';

/**
 * The limits of the input that a panel of candidate ids breaks together with those seated already, by plain
 * counting; empty when it is feasible. A stranger or a repeated id breaks `seats`.
 */
export function breachesOf(input: FrozenInput, panel: readonly string[]): PanelBreach[] {
  const drawn = new Set(panel);
  const members = [...(input.seated ?? []), ...input.candidates.filter(({ id }) => drawn.has(id))];
  const ids = new Set(members.map(({ id }) => id));
  const count = (has: (one: FrozenCandidate) => boolean): number => members.filter(has).length;
  const { limits } = input;
  const broken: Readonly<Record<PanelBreach, boolean>> = {
    seats: panel.length !== drawnSeats(input) || members.length !== input.seats,
    groups: (input.groups ?? []).some(({ id, seats }) => count(({ group }) => group === id) !== seats),
    seniorAtLeast: count(({ senior }) => senior) < (limits.seniorAtLeast ?? 0),
    keptFromLastYearAtMost:
      count(({ lastYear }) => lastYear) > (limits.keptFromLastYearAtMost ?? input.seats),
    perEmployerAtMost: largestEmployer(members) > (limits.perEmployerAtMost ?? input.seats),
    nonPublicAtLeast: count(({ nonPublic }) => nonPublic) < (limits.nonPublicAtLeast ?? 0),
    outsideAtLeast: count(({ outside }) => outside) < (limits.outsideAtLeast ?? 0),
    chairAtLeast: count(({ chair }) => chair === true) < (limits.chairAtLeast ?? 0),
    apart: (input.apart ?? []).some(([one, other]) => ids.has(one) && ids.has(other)),
  };
  return (Object.keys(broken) as PanelBreach[]).filter((breach) => broken[breach]);
}

/** The seats that are drawn: those that nobody holds already. */
export const drawnSeats = ({ seats, seated = [] }: FrozenInput): number => seats - seated.length;

/** Whether a panel keeps every limit of the input. */
export function satisfies(input: FrozenInput, panel: readonly string[]): boolean {
  return breachesOf(input, panel).length === 0;
}

function largestEmployer(members: readonly FrozenCandidate[]): number {
  const sizes = new Map<string, number>();
  for (const { employer } of members) sizes.set(employer, (sizes.get(employer) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}
