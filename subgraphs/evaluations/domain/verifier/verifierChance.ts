import type { DrawHash } from '../draw/FrozenInput';
import { hexText, joined } from '../record/hexText';
import type { VerifierTools } from './VerifierTools';

const BLOCK = 64;
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Hashing and chance of one record, built from nothing but the digest (RFC 2104, RFC 5869). */
export interface VerifierChance {
  readonly digest: (...parts: readonly (string | Uint8Array)[]) => Promise<Uint8Array>;
  readonly extract: (salt: Uint8Array, material: Uint8Array) => Promise<Uint8Array>;
  /** HKDF-Expand(seed, info), one digest, in hex. */
  readonly keyed: (seed: Uint8Array, info: string) => Promise<string>;
  /** The integer below n that a label stands for. */
  readonly below: (seed: Uint8Array, n: bigint, label: string) => Promise<bigint>;
}

export function verifierChance(hash: DrawHash, tools: VerifierTools): VerifierChance {
  const digest = async (...parts: readonly (string | Uint8Array)[]): Promise<Uint8Array> =>
    tools.digest(hash, joined(...parts.map((part) => (typeof part === 'string' ? text(part) : part))));
  const mac = async (key: Uint8Array, ...parts: readonly Uint8Array[]): Promise<Uint8Array> => {
    const short = key.length > BLOCK ? await digest(key) : key;
    const pad = (octet: number): Uint8Array =>
      Uint8Array.from({ length: BLOCK }, (_, at) => (short[at] ?? 0) ^ octet);
    return digest(pad(0x5c), await digest(pad(0x36), ...parts));
  };
  const expand = async (key: Uint8Array, info: string, length: number): Promise<Uint8Array> => {
    let [all, last]: Uint8Array[] = [new Uint8Array(), new Uint8Array()];
    for (let count = 1; (all as Uint8Array).length < length; count += 1) {
      last = await mac(key, last as Uint8Array, text(info), Uint8Array.of(count));
      all = joined(all as Uint8Array, last);
    }
    return (all as Uint8Array).slice(0, length);
  };
  return {
    digest,
    extract: mac,
    keyed: async (seed, info) => hexText(await expand(seed, info, 32)),
    below: async (seed, n, label) => {
      if (n <= 1n) return 0n;
      const bits = (n - 1n).toString(2).length;
      for (let counter = 0; ; counter += 1) {
        const octets = await expand(seed, `${label}#${counter}`, Math.ceil(bits / 8));
        const number = BigInt(`0x${hexText(octets)}`) >> BigInt(octets.length * 8 - bits);
        if (number < n) return number;
      }
    },
  };
}
