import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { codedError } from '../codedError';
import type { Caller } from '../identity/Caller';
import type { IdempotencyKeyRow } from './idempotencyKeyTable';
import { refuseKey } from './idempotencyRefusals';

/** One act that a client may ask for again without knowing whether it was done. */
export interface Act {
  readonly caller: Caller;
  /** The mutation's name. */
  readonly operation: string;
  /** The client's own key: 1 to 100 visible ASCII characters. Keys of different callers never meet. */
  readonly key: string;
  /** The input without the key, plain JSON; only its hash is kept. */
  readonly request: unknown;
  /** The instant, UTC, from which the key's time runs. */
  readonly now: Date;
}

/** What is kept of an act: both are SHA-256 in hex. */
export type KeyedAct = Pick<IdempotencyKeyRow, 'digest' | 'requestHash'>;

const KEY = /^[\x21-\x7e]{1,100}$/;

/** An act as it is looked for. Throws codedError BAD_USER_INPUT for a key of another form. */
export function keyedAct({ caller, operation, key, request }: Act): KeyedAct {
  if (!KEY.test(key)) throw codedError('BAD_USER_INPUT');
  const { role, subject, claims } = caller;
  return { digest: hashOf([role, subject, claims, operation, key]), requestHash: hashOf(request) };
}

/** What the first call came to. Throws Refusal IDEMPOTENCY_KEY_REUSED when that was another request. */
export function resultOf<Result>(first: IdempotencyKeyRow, { requestHash }: KeyedAct): Result {
  if (first.requestHash !== requestHash) throw refuseKey('IDEMPOTENCY_KEY_REUSED');
  return first.result as Result;
}

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}
