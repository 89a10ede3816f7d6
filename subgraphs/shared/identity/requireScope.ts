import { codedError } from '../codedError';
import type { Caller } from './Caller';

/** Throws FORBIDDEN for a token that was not given an OAuth scope, whatever the row. */
export function requireScope({ scopes }: Caller, scope: string): void {
  if (!scopes.includes(scope)) throw codedError('FORBIDDEN');
}
