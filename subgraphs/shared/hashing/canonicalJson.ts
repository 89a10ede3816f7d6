import canonicalize from 'canonicalize';
import { digest, type HashName } from './digest';

/** The canonical text of a JSON value (RFC 8785). Throws a TypeError for what JSON cannot hold. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('the value has no JSON form');
  return text;
}

/** The hash of a value's canonical text, as the record's h = H(F). */
export function canonicalHash(hash: HashName, value: unknown): Buffer {
  return digest(hash, canonicalJson(value));
}
