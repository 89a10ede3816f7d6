import { bls12_381 } from '@noble/curves/bls12-381.js';
import { digest } from './digest';

/** The chain `quicknet` of drand: its group key on G2, genesis and period (scheme bls-unchained-g1-rfc9380). */
export const quicknet = {
  publicKey:
    '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
  genesis: 1_692_803_367,
  periodSeconds: 3,
} as const;

const SUITE = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_';

/**
 * Whether a signature (48 octets in hex) is quicknet's of a round. Needs no network: the group's key is a constant,
 * the message is the round's number alone.
 */
export function isQuicknetRound(round: number, signature: string): boolean {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(round));
  const { shortSignatures } = bls12_381;
  try {
    const point = shortSignatures.hash(digest('sha256', message), SUITE);
    return shortSignatures.verify(
      Buffer.from(signature, 'hex'),
      point,
      Buffer.from(quicknet.publicKey, 'hex'),
    );
  } catch {
    return false; // not a point of the curve
  }
}

/** When a round is published, in milliseconds since 1970. */
export function quicknetTime(round: number): number {
  return (quicknet.genesis + (round - 1) * quicknet.periodSeconds) * 1000;
}
