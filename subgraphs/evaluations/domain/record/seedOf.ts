import type { Beacon } from './Beacon';
import { beaconOctets } from './beaconOctets';
import { demand } from './ceremonyProblems';
import type { DrawHashing } from './DrawHashing';
import { drawParties, type ByParty } from './DrawParty';
import { hexText, isHex32, joined, octetsOf, type Hex32 } from './hexText';
import { readBeacon } from './readBeacon';

/**
 * The seed of a draw: HKDF-Extract(salt = h, IKM = shares in party order ‖ beacon), in hex. One share that nobody
 * could foresee makes the seed unforeseeable. Throws a CeremonyProblem for a value of the wrong form.
 */
export function seedOf(
  hashing: Pick<DrawHashing, 'extract' | 'sha256'>,
  inputHash: Hex32,
  shares: ByParty<Hex32>,
  beacon: Beacon = { kind: 'NONE' },
): Hex32 {
  demand(isHex32(inputHash), 'INPUT_HASH_INVALID');
  for (const party of drawParties) demand(isHex32(shares[party]), 'SHARE_INVALID');
  const material = joined(
    ...drawParties.map((party) => octetsOf(shares[party])),
    beaconOctets(readBeacon(beacon), hashing.sha256),
  );
  return hexText(hashing.extract(octetsOf(inputHash), material));
}
