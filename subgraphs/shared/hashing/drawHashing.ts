import { digest, type HashName } from './digest';
import { drawRandom, type DrawRandom } from './drawRandom';
import { hkdfExtract } from './hkdf';

/** All hashing that a draw and its record need, under one hash. */
export interface DrawHashes {
  readonly name: HashName;
  readonly digest: (...parts: readonly (string | Uint8Array)[]) => Uint8Array;
  readonly sha256: (...parts: readonly (string | Uint8Array)[]) => Uint8Array;
  readonly extract: (salt: Uint8Array, material: Uint8Array) => Uint8Array;
  readonly chance: (seed: Uint8Array) => DrawRandom;
}

/** The hashing of a draw whose frozen input names `name`, on this machine's OpenSSL. */
export function drawHashing(name: HashName): DrawHashes {
  return {
    name,
    digest: (...parts) => digest(name, ...parts),
    sha256: (...parts) => digest('sha256', ...parts),
    extract: (salt, material) => hkdfExtract(name, salt, material),
    chance: (seed) => drawRandom(name, seed),
  };
}
