import type { Beacon } from './Beacon';
import type { DrawHashing } from './DrawHashing';
import { octetsOf } from './hexText';

/**
 * What a beacon adds to the seed: nothing; the line `lottery:SSQ:2026001:01.05.12.20.28.33/07`; or the randomness
 * of the drand round, which is the SHA-256 of its signature.
 */
export function beaconOctets(beacon: Beacon, sha256: DrawHashing['sha256']): Uint8Array {
  switch (beacon.kind) {
    case 'NONE':
      return new Uint8Array();
    case 'LOTTERY':
      return new TextEncoder().encode(
        `lottery:${beacon.game}:${beacon.issue}:${dotted(beacon.numbers)}/${dotted(beacon.extra)}`,
      );
    case 'DRAND':
      return sha256(octetsOf(beacon.signature));
  }
}

const dotted = (numbers: readonly number[]): string =>
  numbers.map((number) => String(number).padStart(2, '0')).join('.');
