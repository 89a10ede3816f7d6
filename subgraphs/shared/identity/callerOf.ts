import type { JWTPayload } from 'jose';
import { ID_LENGTH } from '../database/idLength';
import { bindingClaims, isRole, type Caller } from './Caller';

/**
 * Ids that a claim binds to: authorities, units, persons, codes of divisions, agencies. No longer than the column of an
 * id, where the claim is compared and stored: MySQL refuses a longer one, which would come out as a fault of ours.
 */
const BINDING = new RegExp(`^[\\w.:@-]{1,${ID_LENGTH}}$`);
/** A program's name reaches no row. */
const CLIENT = /^[\w.:@-]{1,100}$/;
/** Subjects are the identity provider's own; only their length and control characters are bounded. */
const SUBJECT = /^[^\p{Cc}]{1,200}$/u;
const SCOPES = /^[\x21-\x7e]+( [\x21-\x7e]+)*$/;

/**
 * Reads the caller out of the claims of a verified token: `sub`, `role`, the claim the role binds to, and
 * `scope` (space-separated). Gives undefined when one is missing or malformed; of the other claims the client alone is
 * kept.
 */
export function callerOf(payload: JWTPayload): Caller | undefined {
  const { sub, role, scope = '', azp, client_id: clientId } = payload;
  const client = azp ?? clientId;
  if (typeof sub !== 'string' || !SUBJECT.test(sub) || !isRole(role)) return undefined;
  const claim = bindingClaims[role];
  const value = Object.hasOwn(payload, claim) ? payload[claim] : undefined;
  if (typeof value !== 'string' || !BINDING.test(value)) return undefined;
  if (typeof scope !== 'string' || (scope !== '' && !SCOPES.test(scope))) return undefined;
  const scopes = scope === '' ? [] : [...new Set(scope.split(' '))].sort();
  return Object.freeze({
    subject: sub,
    role,
    claims: Object.freeze({ [claim]: value }),
    scopes: Object.freeze(scopes),
    ...(typeof client === 'string' && CLIENT.test(client) && { client }),
  });
}
