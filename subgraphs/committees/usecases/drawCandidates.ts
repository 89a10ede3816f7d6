import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { PoolForDraw } from '../domain/PoolForDraw';
import { filingInForce } from '../domain/filingInForce';
import { predecessorsOf } from '../domain/reference/authorities';
import type { Deps } from './Deps';
import { drawRecords } from './drawRecords';
import { guestsWhoMaySit } from './guestsWhoMaySit';

/**
 * What evaluations must know to draw for the committee of a pool: everybody admitted and in term in it, and in the pools
 * that an agreement in force shares with it and whose own filing is valid. Null for an unknown pool. A constant
 * number of statements, and one request to experts when there are guests. For SERVICE; throws as askPersonFacts does.
 */
export async function drawCandidates(
  deps: Deps,
  caller: Caller,
  { poolId }: { readonly poolId: string },
): Promise<PoolForDraw | null> {
  requireRole(caller, 'SERVICE');
  const today = deps.clock.today();
  const records = await drawRecords(deps.session, caller, poolId, today);
  if (records === null) return null;
  const { pool, committee, unit, groups, homes, members, waivers } = records;
  const filing = filingInForce(pool, today);
  const maySit = await guestsWhoMaySit(deps.experts, records, today);
  return {
    poolId: pool.id,
    committeeId: committee.id,
    level: committee.level,
    seriesNo: committee.seriesNo,
    audience: committee.audience,
    seats: committee.seats,
    groups,
    autonomous: unit.kind === 'AUTONOMOUS',
    organiserUscc: unit.uscc,
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
    filingId: filing?.filingId ?? null,
    firstDay: filing?.firstDay ?? null,
    lastDay: filing?.lastDay ?? null,
    homes: homes.map(({ pool: home, sharingId }) => ({
      poolId: home.id,
      sharingId,
      authorityIds: [home.filingAuthorityId, ...predecessorsOf(home.filingAuthorityId, today)],
    })),
    members: members.map((member) => ({
      memberId: member.id,
      expertId: member.expertId,
      poolId: member.poolId,
      groupId: member.groupId,
      office: member.office,
      leader: member.leader,
      termFrom: member.termFrom,
      termTo: member.termTo,
      maySit: member.poolId === pool.id || maySit.has(member.id),
    })),
    waivers: waivers.flatMap(({ rule, memberId, decidedOn, expiresOn }) =>
      decidedOn === null ? [] : { rule, memberId, decidedOn, expiresOn },
    ),
  };
}
