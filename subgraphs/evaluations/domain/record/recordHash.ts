import { canonicalText } from './canonicalText';
import type { DrawHashing } from './DrawHashing';
import type { PublicPart, SealedPart } from './DrawRecord';
import { hexText, octetsOf, type Hex32 } from './hexText';

type Hashing = Pick<DrawHashing, 'digest'>;

/** The hash of one part's canonical text. The shares inside keep the sealed part from being guessed. */
export const partHash = ({ digest }: Hashing, part: PublicPart | SealedPart): Hex32 =>
  hexText(digest(canonicalText(part)));

/** The record's own hash, which the committee's next record names. */
export function recordHash(hashing: Hashing, publicPart: PublicPart, sealedHash: Hex32): Hex32 {
  const publicHash = octetsOf(partHash(hashing, publicPart));
  return hexText(hashing.digest('record', publicHash, octetsOf(sealedHash)));
}
