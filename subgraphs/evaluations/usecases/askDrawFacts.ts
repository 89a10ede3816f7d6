import { addYears } from '../../shared/civilDate';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { DrawFacts } from '../domain/draw/DrawFacts';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { ApplicantUnit } from '../domain/Applicant';
import { policy } from '../domain/policy';
import { applicantUnits } from './applicantUnits';
import { askCandidates } from './askCandidates';
import { askPersonArchives } from './askPersonArchives';
import { attendanceOf } from './attendanceOf';
import type { Deps } from './Deps';
import { committeeOf, filingOf, peopleOf, waiversOf } from './drawFactsOf';

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
    committee: committeeOf(pool),
    filingAuthorityId: pool.filingAuthorityId,
    filing: filingOf(pool),
    people: peopleOf(pool, archives),
    ...(await attendanceOf(deps.session, session)),
    waivers: waiversOf(pool),
    applicantRoots: rootsOf(await applicantUnits(deps.session, session.id)),
  };
}

/** While nobody is registered nothing is known of the applicants, which is not the same as none. */
const rootsOf = (units: readonly ApplicantUnit[]): readonly string[] | null =>
  units.length === 0 ? null : [...new Set(units.map(({ rootUscc }) => rootUscc))].sort();
