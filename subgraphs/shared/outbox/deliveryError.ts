import { GraphQLError } from 'graphql';
import { faultOf } from '../database/databaseErrors';

/** The code of what kept an event or a look at the outbox: safe to store and to log, at most 40 characters. */
export function deliveryError(reason: unknown): string {
  const code: unknown = reason instanceof GraphQLError ? reason.extensions['code'] : undefined;
  if (typeof code === 'string') return code.slice(0, 40);
  const fault = faultOf(reason);
  return fault === undefined ? 'DELIVERY_FAILED' : `DATABASE_${fault}`;
}
