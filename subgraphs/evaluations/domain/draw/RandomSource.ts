/** Chance as an argument: the same label always gives the same number, so that a draw replays from its seed. */
export interface RandomSource {
  /** A uniform integer in [0, n) for n ≥ 1, under a label that is used for nothing else in the draw. */
  readonly below: (n: bigint, label: string) => bigint;
}

/** A keyed order of ids, as lower-case hex of one length: HKDF-Expand(seed, label ‖ id) of the draw. */
export type KeyedOrder = (label: string, id: string) => string;
