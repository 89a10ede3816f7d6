import { createHash } from 'node:crypto';
import type { Caller } from './Caller';

/**
 * A hash that is equal for callers who reach the same rows: role, binding claim and OAuth scopes. It goes into
 * every key of a cache or of in-flight de-duplication that holds data. The subject is part of it, because some
 * answers (who looked at me) are a person's own.
 */
export function callerDigest({ subject, role, claims, scopes }: Caller): string {
  const text = JSON.stringify([subject, role, Object.entries(claims).sort(), [...scopes].sort()]);
  return createHash('sha256').update(text).digest('base64url');
}
