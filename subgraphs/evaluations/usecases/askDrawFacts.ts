import { addYears } from '../../shared/civilDate';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { DrawFacts, PersonForDraw } from '../domain/draw/DrawFacts';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { ApplicantUnit } from '../domain/Applicant';
import { policy } from '../domain/policy';
import { applicantUnits } from './applicantUnits';
import { askCandidates, type PoolForDraw } from './askCandidates';
import { askPersonArchives, type PersonArchives } from './askPersonArchives';
import { attendanceOf } from './attendanceOf';
import type { Deps } from './Deps';

/**
 * Everything a draw for a session rests on, as of today: who is in term in the pool and in pools shared with it, what
 * the archive says of them, and who attended the committee's sessions before. Constant in the number of statements;
 * peers are asked, so never inside a transaction. Throws NOT_FOUND for a pool that is no more; SUBGRAPH_UNAVAILABLE or
 * SUBGRAPH_TIMEOUT rather than half the facts.
 */
export async function askDrawFacts(deps: Deps, session: EvaluationSession): Promise<DrawFacts> {
  const asOf = deps.clock.today();
  const pool = await askCandidates(deps.committees, session.poolId);
  if (pool === null) throw refuseRow('NOT_FOUND');
  const archives = await askPersonArchives(
    deps.experts,
    pool.members.map(({ expertId }) => expertId),
    addYears(asOf, -policy.FORMER_EMPLOYER_YEARS.value),
  );
  return {
    asOf,
    year: session.year,
    meetingDays: session.meetingDays,
    seats: session.seatCount,
    groups: session.groups.map(({ id, seats }) => ({ id, seats })),
    committee: {
      committeeId: pool.committeeId,
      level: pool.level,
      seriesNo: pool.seriesNo,
      audience: pool.audience,
      autonomous: pool.autonomous,
      organiserUscc: pool.organiserUscc,
    },
    filingAuthorityId: pool.filingAuthorityId,
    filing: filingOf(pool),
    people: peopleOf(pool, archives),
    ...(await attendanceOf(deps.session, session)),
    waivers: pool.waivers.map(({ rule, memberId, decidedOn, expiresOn }) => ({
      rule,
      acceptedOn: decidedOn,
      expiresOn,
      ...(memberId !== null && { subjects: [memberId] }),
    })),
    applicantRoots: rootsOf(await applicantUnits(deps.session, session.id)),
  };
}

/** While nobody is registered nothing is known of the applicants, which is not the same as none. */
const rootsOf = (units: readonly ApplicantUnit[]): readonly string[] | null =>
  units.length === 0 ? null : [...new Set(units.map(({ rootUscc }) => rootUscc))].sort();

const filingOf = ({ filingId, firstDay, lastDay }: PoolForDraw): DrawFacts['filing'] =>
  filingId === null || firstDay === null || lastDay === null ? null : { filingId, firstDay, lastDay };

function peopleOf(pool: PoolForDraw, archives: PersonArchives): PersonForDraw[] {
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
