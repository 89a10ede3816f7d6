import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { rowById } from '../../shared/loaders/rowById';
import { systemScope } from '../../shared/scope/systemScope';
import type { ExpertPool } from '../domain/ExpertPool';
import { expertPoolRepository } from '../persistence/expertPoolRepository';

/** Pools within the caller's scope, and plain facts of pools that stand in a row the caller may see. */
export function poolLoaders(session: DatabaseSession, caller: Caller) {
  const named = systemScope('plain facts of a pool that a row in scope refers to');
  const factsById = rowById(expertPoolRepository(session, named));
  return {
    poolById: rowById(expertPoolRepository(session, caller)),
    /**
     * For PoolFacts alone, and only by the pool_id of a row in scope: a member, an application, a sharing. Throws
     * (a fault) for another id.
     */
    poolFacts: async (poolId: string): Promise<ExpertPool> => {
      const pool = await factsById.load(poolId);
      if (!pool) throw new Error(`no pool ${poolId}`);
      return pool;
    },
  };
}
