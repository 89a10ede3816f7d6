import { hkdfExpand } from './hkdf';
import type { HashName } from './digest';

/** The chance of one draw: uniform integers and a keyed order, both fixed by the seed. */
export interface DrawRandom {
  /** A uniform integer in [0, n). Throws a RangeError for n < 1. */
  readonly below: (n: bigint, label: string) => bigint;
  /** HKDF-Expand(seed, label ‖ id) as lower-case hex. */
  readonly keyed: (label: string, id: string) => string;
}

/**
 * Chance from a seed. An integer below n is made of as many bits as n − 1 has: the leading bits of
 * HKDF-Expand(seed, label ‖ "#" ‖ counter), counter = 0, 1, 2 … in decimals, until one is below n. Below 1 there is
 * only 0 and nothing is drawn. Reduction by a remainder would favour the small numbers.
 */
export function drawRandom(hash: HashName, seed: Uint8Array): DrawRandom {
  return {
    below: (n, label) => {
      if (n < 1n) throw new RangeError('no integer below 1');
      if (n === 1n) return 0n;
      const bits = (n - 1n).toString(2).length;
      const octets = Math.ceil(bits / 8);
      for (let counter = 0; ; counter += 1) {
        const drawn = hkdfExpand(hash, seed, `${label}#${counter}`, octets);
        const candidate = BigInt(`0x${drawn.toString('hex')}`) >> BigInt(octets * 8 - bits);
        if (candidate < n) return candidate;
      }
    },
    keyed: (label, id) => hkdfExpand(hash, seed, label + id).toString('hex'),
  };
}
