import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { PoolMember } from '../domain/PoolMember';
import { rosterLines } from '../domain/rosterLines';

/** SHA-256 of a roster in canonical JSON (RFC 8785), hex; the order of the members has no meaning. */
export const rosterHash = (roster: readonly PoolMember[]): string =>
  createHash('sha256')
    .update(canonicalize(rosterLines(roster)) ?? '')
    .digest('hex');
