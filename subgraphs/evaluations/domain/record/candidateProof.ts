import type { FrozenInput } from '../draw/FrozenInput';
import { canonicalText } from './canonicalText';
import type { DrawHashing } from './DrawHashing';
import { octetsOf, type Hex32 } from './hexText';
import { merkleTree, type InclusionProof } from './merkleTree';

/** What an expert needs to show that they were on the list, and what the draw knew of them. */
export interface CandidateProof extends InclusionProof {
  /** Canonical text of the candidate, with the id and the attributes. */
  readonly candidate: string;
  readonly salt: Hex32;
  readonly root: Hex32;
}

/** The salt of a candidate's leaf, HKDF-Expand(seed, "leaf" ‖ id): without it a leaf could be found by guessing. */
export const leafSalt = (hashing: DrawHashing, seed: Hex32, id: string): Hex32 =>
  hashing.chance(octetsOf(seed)).keyed('leaf', id);

/** The tree over the candidates in their order. A leaf is salt ‖ canonical text of the candidate. */
export function candidateTree(
  hashing: DrawHashing,
  seed: Hex32,
  candidates: FrozenInput['candidates'],
): ReturnType<typeof merkleTree> {
  return merkleTree(
    hashing,
    candidates.map((one) => [octetsOf(leafSalt(hashing, seed, one.id)), canonicalText(one)]),
  );
}

/** An expert's proof; undefined for who was not a candidate. */
export function candidateProof(
  hashing: DrawHashing,
  seed: Hex32,
  candidates: FrozenInput['candidates'],
  id: string,
): CandidateProof | undefined {
  const index = candidates.findIndex((one) => one.id === id);
  const candidate = candidates[index];
  if (candidate === undefined) return undefined;
  const tree = candidateTree(hashing, seed, candidates);
  const salt = leafSalt(hashing, seed, id);
  return { candidate: canonicalText(candidate), salt, root: tree.root, ...tree.prove(index) };
}
