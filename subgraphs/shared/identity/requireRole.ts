import { codedError } from '../codedError';
import type { Caller, Role } from './Caller';

/** Throws FORBIDDEN for a role that may never do this, whatever the row. */
export function requireRole({ role }: Caller, ...allowed: readonly Role[]): void {
  if (!allowed.includes(role)) throw codedError('FORBIDDEN');
}

/** The caller's own authority. Throws FORBIDDEN for a role that is not bound to one. */
export function ownAuthorityOf(caller: Caller): string {
  const { authority } = caller.claims;
  if (authority === undefined) throw codedError('FORBIDDEN');
  return authority;
}
