import { meetingsOf } from '../world/meetingsOf';
import type { PoolDraft } from '../world/PoolDraft';
import { inForce, sessionsRandom } from '../world/sessionsOf';
import type { Workshop } from '../world/Workshop';
import type { LivedCommittee } from './LivedCommittee';

/** What a replay must know of a committee; its meetings are those that the plain data would have had. */
export const livedCommitteeOf = (workshop: Workshop, draft: PoolDraft): LivedCommittee => ({
  poolId: draft.pool.id,
  poolCode: draft.pool.code,
  committeeName: draft.committee.name,
  unitId: draft.unit.id,
  authorityId: draft.pool.filingAuthorityId,
  groups: draft.groups.map(({ groupId }) => groupId),
  meetings: meetingsOf(draft, workshop.asOf, sessionsRandom(workshop, draft)).filter(
    ({ round }) => round === inForce(draft),
  ),
});
