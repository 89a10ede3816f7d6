import type { CommitteeForDraw, DrawFacts, PersonForDraw } from '../domain/draw/DrawFacts';
import type { PoolForDraw } from './askCandidates';
import type { PersonArchives } from './askPersonArchives';

/** The committee of a pool, without its people. */
export const committeeOf = (pool: PoolForDraw): CommitteeForDraw => ({
  committeeId: pool.committeeId,
  level: pool.level,
  seriesNo: pool.seriesNo,
  audience: pool.audience,
  autonomous: pool.autonomous,
  organiserUscc: pool.organiserUscc,
});

/** The filing in force; null when there is none. */
export const filingOf = ({ filingId, firstDay, lastDay }: PoolForDraw): DrawFacts['filing'] =>
  filingId === null || firstDay === null || lastDay === null ? null : { filingId, firstDay, lastDay };

/** The waivers of the filing in force; those for one person name the membership. */
export const waiversOf = ({ waivers }: PoolForDraw): DrawFacts['waivers'] =>
  waivers.map(({ rule, memberId, decidedOn, expiresOn }) => ({
    rule,
    acceptedOn: decidedOn,
    expiresOn,
    ...(memberId !== null && { subjects: [memberId] }),
  }));

/** Members and guests with what the archive knows of them, in byte order of the expert's id. */
export function peopleOf(pool: PoolForDraw, archives: PersonArchives): PersonForDraw[] {
  const homes = new Map(pool.homes.map((home) => [home.poolId, home]));
  return pool.members
    .map(({ expertId, poolId, groupId, ...member }) => ({
      id: expertId,
      memberId: member.memberId,
      sharingId: homes.get(poolId)?.sharingId ?? null,
      group: groupId,
      office: member.office,
      leader: member.leader,
      termFrom: member.termFrom,
      termTo: member.termTo,
      maySit: member.maySit,
      trainers: homes.get(poolId)?.authorityIds ?? [],
      archive: archives.get(expertId) ?? null,
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
