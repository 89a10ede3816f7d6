import type { DrawHash } from '../draw/FrozenInput';
import type { KeyedOrder, RandomSource } from '../draw/RandomSource';

/** Octets, or text that counts as its UTF-8 octets. */
export type HashPart = string | Uint8Array;

/** The chance of one draw, fixed by its seed. */
export interface DrawChance extends RandomSource {
  readonly keyed: KeyedOrder;
}

/** Hashing as an argument, under the one hash that the frozen input names: `drawHashing(input.hash)` of shared/hashing. */
export interface DrawHashing {
  readonly name: DrawHash;
  /** The digest of the parts, one after the other: 32 octets. */
  readonly digest: (...parts: readonly HashPart[]) => Uint8Array;
  /** SHA-256, whatever hash the draw itself uses: a drand round's randomness is defined by it. */
  readonly sha256: (...parts: readonly HashPart[]) => Uint8Array;
  /** HKDF-Extract of RFC 5869: 32 octets. */
  readonly extract: (salt: Uint8Array, material: Uint8Array) => Uint8Array;
  readonly chance: (seed: Uint8Array) => DrawChance;
}
