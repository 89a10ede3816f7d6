import { meetingsOf } from '../world/meetingsOf';
import type { PoolDraft } from '../world/PoolDraft';
import { inForce, sessionsRandom } from '../world/sessionsOf';
import type { Workshop } from '../world/Workshop';
import type { LivedCommittee } from './LivedCommittee';

/** So many committees live through four years; the others through those of the filing in force. */
const WHOLE = 3;

/**
 * Index of the first filing that a replay lives through: that before the one in force, which is all a pool remembers,
 * or the one in force.
 * @param place among the lived committees
 */
export const firstLived = (draft: Pick<PoolDraft, 'rounds'>, place: number): number =>
  place < WHOLE ? Math.max(0, inForce(draft) - 1) : inForce(draft);

/** What a replay must know of a committee; its meetings are those that the plain data would have had. */
export const livedCommitteeOf = (workshop: Workshop, draft: PoolDraft, place: number): LivedCommittee => ({
  poolId: draft.pool.id,
  poolCode: draft.pool.code,
  committeeName: draft.committee.name,
  unitId: draft.unit.id,
  authorityId: draft.pool.filingAuthorityId,
  groups: draft.groups.map(({ groupId }) => groupId),
  termsEnded: draft.rounds.slice(firstLived(draft, place), inForce(draft))[0]?.lastDay ?? null,
  meetings: meetingsOf(draft, workshop.asOf, sessionsRandom(workshop, draft)).filter(
    ({ round }) => firstLived(draft, place) <= round && round <= inForce(draft),
  ),
});
