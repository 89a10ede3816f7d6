import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { once } from '../../shared/idempotency/once';
import type { Caller } from '../../shared/identity/Caller';
import type { Deps } from './Deps';

/** A create as it was asked for. */
interface CreateRequest {
  /** Name of the mutation. */
  readonly operation: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Runs a create in one transaction, once for each caller, mutation and idempotency key.
 * @param create writes the rows and gives the id of the object made
 * @returns the id, the first one's when the key was used before
 * @throws Refusal IDEMPOTENCY_KEY_REUSED for another input under the key
 */
export function createOnce(
  { transaction, clock }: Deps,
  caller: Caller,
  { operation, input }: CreateRequest,
  create: (session: DatabaseSession) => Promise<string>,
): Promise<string> {
  const { idempotencyKey: key, ...request } = input;
  return transaction((session) =>
    once(session, { caller, operation, key, request, now: clock.now() }, () => create(session)),
  );
}
