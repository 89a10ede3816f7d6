import { isDuplicateKey } from '../../shared/database/databaseErrors';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { conductDocketRepository } from '../persistence/conductDocketRepository';
import type { Deps } from './Deps';

const scope = systemScope('acts about one expert take their turn');

/**
 * A transaction that waits for every other one about the same expert, so that of two rulings at once the later one
 * counts the earlier. The docket is locked before anything is read: what is read after is what the other one left.
 */
export async function inTurn<Result>(
  { session: committed, transaction, clock }: Deps,
  expertId: string,
  work: (session: DatabaseSession) => Promise<Result>,
): Promise<Result> {
  const touchedAt = clock.now();
  if ((await conductDocketRepository(committed, scope).one(expertId)) === null)
    await transaction((session) =>
      conductDocketRepository(session, scope).insert({ id: expertId, touchedAt }),
    ).catch((error: unknown) => {
      if (!isDuplicateKey(error)) throw error;
    });
  return transaction(async (session) => {
    await conductDocketRepository(session, scope).updateWhere({ id: expertId }, { touchedAt });
    return work(session);
  });
}
