import type { DrawParty } from '../record/DrawParty';
import type { CeremonyFailure } from './failureAt';
import type { DrawShare } from './DrawShare';

/** Who ends a ceremony once a share has been revealed is answerable for it, by whichever act. */
export const endedAmidReveals = (
  shares: readonly Pick<DrawShare, 'revealedAt'>[],
  party: DrawParty,
): CeremonyFailure['incidents'] =>
  shares.some(({ revealedAt }) => revealedAt !== null) ? [{ kind: 'VOIDED_AMID_REVEALS', party }] : [];
