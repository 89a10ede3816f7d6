import type { Caller } from '../subgraphs/shared/identity/Caller';

/**
 * Which program asks, as the verified token says it: a partner by its agency, anybody else by the client that the token
 * was given to (`azp`, `client_id`), and by the role where the token names none. Never a header.
 */
export const clientOf = ({ role, claims, client }: Caller): string =>
  role === 'PARTNER_AGENCY' ? (claims.agency ?? role) : (client ?? role);
