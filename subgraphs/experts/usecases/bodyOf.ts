import { codedError } from '../../shared/codedError';
import { bindingClaims, type Caller } from '../../shared/identity/Caller';

/** The authority, unit or person that a caller stands for. Throws FORBIDDEN for a caller without its claim. */
export function bodyOf(caller: Caller): string {
  const body = caller.claims[bindingClaims[caller.role]];
  if (!body) throw codedError('FORBIDDEN');
  return body;
}
