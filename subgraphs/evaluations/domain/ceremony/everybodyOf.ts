import type { FrozenInput } from '../draw/FrozenInput';

/**
 * A supplementary input with those who sat among the candidates again: its limits hold for all alike, and somebody who
 * sat may have left since.
 */
export function everybodyOf({ seated = [], ...input }: FrozenInput): FrozenInput {
  const candidates = [...input.candidates, ...seated];
  return { ...input, candidates: candidates.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}
