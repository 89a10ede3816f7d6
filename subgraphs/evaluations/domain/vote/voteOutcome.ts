import type { Tally } from './tally';
import type { VoteOutcome } from './Vote';

/** Everything that decides a vote. */
export interface VoteFigures extends Tally {
  /** Seats of the session, k. */
  readonly seats: number;
  /** Who attended, the recused with them. */
  readonly present: number;
  readonly recused: number;
}

/** Two thirds, rounded up: 17 of 25, 8 of 11, 5 of 7. */
export const twoThirds = (people: number): number => Math.ceil((2 * people) / 3);

/** Who counts for the share of the ayes: who attended and is not recused (policy RECUSED_COUNTS_FOR_APPLICANT). */
export const attendingOf = ({ present, recused }: Pick<VoteFigures, 'present' | 'recused'>): number =>
  present - recused;

/** Ayes of so many people, `17/24`; null while the vote is open. */
export const shareOfAyes = ({ yes }: { readonly yes: number | null }, people: number): string | null =>
  yes === null ? null : `${yes}/${people}`;

/**
 * The result by Order 40 as R-70 states it: two thirds of the seats must have voted, and two thirds of those attending
 * must have said yes. An abstention is a vote and no yes; who attends and does not vote counts among the attending.
 */
export function voteOutcome(figures: VoteFigures): VoteOutcome {
  const { seats, yes, no, abstain } = figures;
  if (yes + no + abstain < twoThirds(seats)) return 'NO_QUORUM';
  return yes >= twoThirds(attendingOf(figures)) ? 'PASSED' : 'NOT_PASSED';
}
