import type { FrozenInput } from './FrozenInput';
import type { KeyedOrder } from './RandomSource';
import { byBytes } from './unrankPanel';

/**
 * The reserves of a drawn panel in the order they are called (超员配置, R-54): the candidates without a seat by
 * their key under the label `reserve`, cut at the input's number; fewer when fewer are left.
 */
export function reservesOf(input: FrozenInput, panel: readonly string[], keyed: KeyedOrder): string[] {
  const seated = new Set(panel);
  return input.candidates
    .filter(({ id }) => !seated.has(id))
    .map(({ id }) => ({ id, key: keyed('reserve', id) }))
    .sort((a, b) => byBytes(a.key, b.key) || byBytes(a.id, b.id))
    .slice(0, input.reserves)
    .map(({ id }) => id);
}
