import type { FrozenInput } from './FrozenInput';
import type { KeyedOrder } from './RandomSource';
import { byBytes } from './unrankPanel';

/** Who leads a drawn panel. */
export interface PanelOffices {
  /** Null only when the input does not ask for somebody who may be chair. */
  readonly chair: string | null;
  /** Null when nobody else in the panel may be chair. */
  readonly viceChair: string | null;
  /** One candidate alone may be chair: the seat is filled, but nothing was left to chance (policy CHAIR_DRAWN_FROM). */
  readonly degenerate: boolean;
}

/** The chair of a drawn panel, and the vice-chair: the members who may be chair, by their key under the label `chair`. */
export function officesOf(input: FrozenInput, panel: readonly string[], keyed: KeyedOrder): PanelOffices {
  const stratum = input.candidates.filter(({ chair }) => chair === true);
  const seated = new Set(panel);
  const [chair = null, viceChair = null] = stratum
    .filter(({ id }) => seated.has(id))
    .map(({ id }) => ({ id, key: keyed('chair', id) }))
    .sort((a, b) => byBytes(a.key, b.key) || byBytes(a.id, b.id))
    .map(({ id }) => id);
  return { chair, viceChair, degenerate: stratum.length === 1 };
}
