import type { DrawHashing, HashPart } from './DrawHashing';
import { hexText, octetsOf, type Hex32 } from './hexText';

type Hashing = Pick<DrawHashing, 'digest'>;

/** That a leaf stands in a tree: its place, and the hashes beside its path from the leaf up. */
export interface InclusionProof {
  /** From 0. */
  readonly index: number;
  readonly size: number;
  readonly path: readonly Hex32[];
}

/** A Merkle tree of RFC 6962, 2.1, with our hash. Leaves and nodes are hashed under different first octets. */
export interface MerkleTree {
  readonly root: Hex32;
  /** Throws a RangeError for a place without a leaf. */
  readonly prove: (index: number) => InclusionProof;
}

/** The tree over leaves in their order; without leaves the root is the hash of nothing. */
export function merkleTree(hashing: Hashing, leaves: readonly (readonly HashPart[])[]): MerkleTree {
  const hashes = leaves.map((leaf) => leafHash(hashing, leaf));
  const rootOf = (from: number, to: number): Uint8Array => {
    if (to - from === 0) return hashing.digest();
    if (to - from === 1) return hashes[from] as Uint8Array;
    const split = from + splitOf(to - from);
    return nodeHash(hashing, rootOf(from, split), rootOf(split, to));
  };
  const pathOf = (index: number, from: number, to: number): Uint8Array[] => {
    if (to - from === 1) return [];
    const split = from + splitOf(to - from);
    return index < split
      ? [...pathOf(index, from, split), rootOf(split, to)]
      : [...pathOf(index, split, to), rootOf(from, split)];
  };
  return {
    root: hexText(rootOf(0, leaves.length)),
    prove: (index) => {
      if (!(index in hashes)) throw new RangeError('no leaf stands there');
      return { index, size: leaves.length, path: pathOf(index, 0, leaves.length).map(hexText) };
    },
  };
}

/** Whether a leaf, with its proof, leads to the root. A proof of a wrong length proves nothing. */
export function verifyInclusion(
  hashing: Hashing,
  leaf: readonly HashPart[],
  { index, size, path }: InclusionProof,
  root: Hex32,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  const climb = (from: number, to: number, left: readonly Hex32[]): Uint8Array | undefined => {
    if (to - from === 1) return left.length === 0 ? leafHash(hashing, leaf) : undefined;
    const beside = left.at(-1);
    if (beside === undefined) return undefined;
    const split = from + splitOf(to - from);
    const below = index < split ? climb(from, split, left.slice(0, -1)) : climb(split, to, left.slice(0, -1));
    if (below === undefined) return undefined;
    const other = octetsOf(beside);
    return index < split ? nodeHash(hashing, below, other) : nodeHash(hashing, other, below);
  };
  const top = climb(0, size, path);
  return top !== undefined && hexText(top) === root;
}

/** The largest power of two below n, n ≥ 2. */
function splitOf(n: number): number {
  let split = 1;
  while (split * 2 < n) split *= 2;
  return split;
}

const leafHash = ({ digest }: Hashing, leaf: readonly HashPart[]): Uint8Array =>
  digest(Uint8Array.of(0), ...leaf);
const nodeHash = ({ digest }: Hashing, left: Uint8Array, right: Uint8Array): Uint8Array =>
  digest(Uint8Array.of(1), left, right);
