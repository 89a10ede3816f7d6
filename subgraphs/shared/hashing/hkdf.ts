import { createHmac } from 'node:crypto';
import { DIGEST_LENGTH, type HashName } from './digest';

/** HKDF-Extract of RFC 5869, 2.2: the pseudorandom key, one digest long. */
export function hkdfExtract(hash: HashName, salt: Uint8Array, keyMaterial: Uint8Array): Buffer {
  return createHmac(hash, salt).update(keyMaterial).digest();
}

/** HKDF-Expand of RFC 5869, 2.3: `length` octets under `info`. Throws a RangeError above 255 digests. */
export function hkdfExpand(
  hash: HashName,
  key: Uint8Array,
  info: string | Uint8Array,
  length = DIGEST_LENGTH,
): Buffer {
  const blocks = Math.ceil(length / DIGEST_LENGTH);
  if (blocks > 255) throw new RangeError('HKDF gives at most 255 blocks');
  const parts: Buffer[] = [];
  let previous = Buffer.alloc(0);
  for (let index = 1; index <= blocks; index += 1) {
    previous = createHmac(hash, key).update(previous).update(info).update(Uint8Array.of(index)).digest();
    parts.push(previous);
  }
  return Buffer.concat(parts).subarray(0, length);
}
