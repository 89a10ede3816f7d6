import { createHmac } from 'node:crypto';
import type { KeyRing } from './keyRing';

/** Finds equal values of an encrypted field without storing them. */
export interface BlindIndex {
  /** Stored form, `v1.<key id>.<HMAC-SHA-256 in base64url>`: equal for values that are equal once normalised. */
  of(value: string): string;
  /** The forms under every key of the ring, the current first: what to look for while a rotation is under way. */
  allOf(value: string): string[];
  /** Whether a stored form is not of the current key. */
  needsRotation(stored: string): boolean;
}

export interface BlindIndexOptions {
  /** Keys of the index alone, never those of the cipher. */
  readonly keys: KeyRing;
  /** Names what is indexed, so that equal texts in two fields do not read alike. */
  readonly field: string;
  /** The one spelling that is indexed; by default NFC without surrounding space, in capitals. */
  readonly normalise?: (value: string) => string;
}

const FORMAT = 'v1';
const inCapitals = (value: string) => value.normalize('NFC').trim().toUpperCase();

/** A keyed, one-way index over one field. Without the key an ID number cannot be found by trying them all. */
export function createBlindIndex({ keys, field, normalise = inCapitals }: BlindIndexOptions): BlindIndex {
  const under = (id: string, key: Buffer, value: string) => {
    const text = JSON.stringify([FORMAT, field, normalise(value)]);
    return `${FORMAT}.${id}.${createHmac('sha256', key).update(text, 'utf8').digest('base64url')}`;
  };
  const allOf = (value: string) => [...keys.keys].map(([id, key]) => under(id, key, value));
  const current = keys.keys.get(keys.currentId);
  if (!current) throw new Error('the ring lacks its current key');
  return {
    of: (value) => under(keys.currentId, current, value),
    allOf,
    needsRotation: (stored) => !stored.startsWith(`${FORMAT}.${keys.currentId}.`),
  };
}
