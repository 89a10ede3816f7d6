import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Act } from '../../shared/idempotency/keyedAct';
import { once } from '../../shared/idempotency/once';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
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
  request: CreateRequest,
  create: (session: DatabaseSession) => Promise<string>,
): Promise<string> {
  const act = actOf(caller, request, clock.now());
  return transaction((session) => once(session, act, () => create(session)));
}

/** As createOnce, for a create that first asks another subgraph or reads what may change: `prepare` does. */
export const createPrepared = <Facts>(
  deps: Deps,
  caller: Caller,
  request: CreateRequest,
  work: {
    readonly prepare: () => Promise<Facts>;
    readonly store: (session: DatabaseSession, facts: Facts) => Promise<string>;
  },
): Promise<string> => oncePrepared(deps, actOf(caller, request, deps.clock.now()), work);

function actOf(caller: Caller, { operation, input }: CreateRequest, now: Date): Act {
  const { idempotencyKey: key, ...request } = input;
  return { caller, operation, key, request, now };
}
