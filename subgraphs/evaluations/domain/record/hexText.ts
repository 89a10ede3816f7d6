/** 32 octets in lower-case hex: a digest, a share, a seed. */
export type Hex32 = string;

/** Octets as lower-case hex. */
export function hexText(octets: Uint8Array): string {
  return Array.from(octets, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** The octets of lower-case hex. Throws a RangeError for any other text: a second spelling would be a second record. */
export function octetsOf(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new RangeError('not lower-case hex');
  return Uint8Array.from({ length: hex.length / 2 }, (_, at) => parseInt(hex.slice(2 * at, 2 * at + 2), 16));
}

export const isHex32 = (value: unknown): value is Hex32 =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Octets one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
