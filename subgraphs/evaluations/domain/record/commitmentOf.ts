import { demand } from './ceremonyProblems';
import type { DrawHashing } from './DrawHashing';
import { isDrawParty, type DrawParty } from './DrawParty';
import { hexText, isHex32, octetsOf, type Hex32 } from './hexText';

/**
 * What a party publishes before any share is known: c = H("commit" ‖ h ‖ party ‖ share), in hex. The party's name
 * stands inside, so that a copied commitment cannot be opened; h binds it to one attempt of one draw. Throws a
 * CeremonyProblem for a value of the wrong form.
 */
export function commitmentOf(
  { digest }: Pick<DrawHashing, 'digest'>,
  inputHash: Hex32,
  party: DrawParty,
  share: Hex32,
): Hex32 {
  demand(isHex32(inputHash), 'INPUT_HASH_INVALID');
  demand(isDrawParty(party), 'PARTY_UNKNOWN');
  demand(isHex32(share), 'SHARE_INVALID');
  return hexText(digest('commit', octetsOf(inputHash), party, octetsOf(share)));
}

/** Whether a revealed share is the one that was committed to. Throws as `commitmentOf` does. */
export function opensCommitment(
  hashing: Pick<DrawHashing, 'digest'>,
  inputHash: Hex32,
  party: DrawParty,
  opening: { readonly share: Hex32; readonly commitment: Hex32 },
): boolean {
  demand(isHex32(opening.commitment), 'COMMITMENT_INVALID');
  return commitmentOf(hashing, inputHash, party, opening.share) === opening.commitment;
}
