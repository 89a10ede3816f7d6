import type { RuleFinding } from '../../../shared/rule';

export type BallotChoice = 'YES' | 'NO' | 'ABSTAIN';
export type VoteStatus = 'OPEN' | 'CLOSED';
export type VoteOutcome = 'PASSED' | 'NOT_PASSED' | 'NO_QUORUM';

/** The secret ballot on one applicant (表决), R-70. How many said what is sealed until it closes. */
export interface Vote {
  readonly id: string;
  readonly sessionId: string;
  readonly applicantId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** From 1; a vote without a quorum may be held again. */
  readonly round: number;
  readonly status: VoteStatus;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  /** Seats of the session, k. */
  readonly seats: number;
  /** Who attended, the recused with them. */
  readonly present: number;
  /** Who attended and stayed out of this case. */
  readonly recused: number;
  /** How many have voted. */
  readonly voted: number;
  /** The counters while the vote is open, under a key that is never released. */
  readonly sealedTally: string | null;
  readonly yes: number | null;
  readonly no: number | null;
  readonly abstain: number | null;
  readonly outcome: VoteOutcome | null;
  /** R-51 of the opening; R-70 of the closing. */
  readonly findings: readonly RuleFinding[];
  readonly version: number;
}

/** One expert at one vote: whether the ballot was cast, and nothing of what it says. */
export interface VoteRoll {
  readonly id: string;
  readonly voteId: string;
  readonly seatId: string;
  readonly expertId: string;
  readonly recused: boolean;
  readonly hasVoted: boolean;
}
