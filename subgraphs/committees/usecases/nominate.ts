import type { Caller } from '../../shared/identity/Caller';
import type { ExpertPool } from '../domain/ExpertPool';
import { isGroupId } from '../domain/groupsOf';
import type { Nominee } from '../domain/newMembership';
import { refuse } from '../domain/refusals';
import { rosterSortKey } from '../domain/rosterSortKey';
import { titleForCommittee } from '../domain/titleForCommittee';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import type { Deps } from './Deps';
import { expertFacts } from './expertFacts';

interface Nomination {
  readonly pool: string;
  readonly expert: string;
  readonly group?: string | null | undefined;
}

/**
 * The pool in the caller's scope and the person with the title that counts there. Throws NOT_FOUND for a pool out
 * of reach or an unknown expert, UNKNOWN_GROUP, EXPERT_WITHOUT_TITLE.
 */
export async function nominate(
  deps: Deps,
  caller: Caller,
  { pool: poolId, expert, group }: Nomination,
): Promise<{ pool: ExpertPool; nominee: Nominee }> {
  const pool = await expertPoolRepository(deps.session, caller).oneOrRefuse(poolId);
  if (group !== null && group !== undefined) {
    const groups = professionalGroupRepository(deps.session, caller);
    const known =
      isGroupId(group) && (await groups.exists({ committeeId: pool.committeeId, groupId: group }));
    if (!known) throw refuse('UNKNOWN_GROUP');
  }
  return { pool, nominee: await nomineeFor(deps, pool, expert) };
}

/** A person as a nominee for a pool. */
export async function nomineeFor({ experts }: Deps, pool: ExpertPool, expertId: string): Promise<Nominee> {
  const { nameSortKey, titles } = await expertFacts(experts, expertId);
  return { expertId, nameSortKey: rosterSortKey(nameSortKey), title: titleForCommittee(titles, pool) };
}
