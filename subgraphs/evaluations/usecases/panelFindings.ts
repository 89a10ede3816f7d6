import { addYears } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { RuleFinding } from '../../shared/rule';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { openPanelFindings, sealedPanelFindings } from '../domain/panelFindingsOf';
import { policy } from '../domain/policy';
import { seatRepository } from '../persistence/seatRepository';
import { askCandidates } from './askCandidates';
import { askPersonArchives } from './askPersonArchives';
import { attendanceOf } from './attendanceOf';
import type { Deps } from './Deps';
import { committeeOf, peopleOf, waiversOf } from './drawFactsOf';

/**
 * What the rules say of the panel that a session has: before the names open only where its seats come from, after that
 * titles, rotation and training, as of today or of the last meeting day. Numbers alone. The session was found in the
 * caller's reach, whose seats are read. Empty without seats, and for a pool that is no more; else as askDrawFacts.
 */
export async function panelFindings(
  deps: Deps,
  caller: Caller,
  session: EvaluationSession,
): Promise<RuleFinding[]> {
  const { lastMeetingDay, poolId, seatCount, year } = session;
  const today = deps.clock.today();
  const asOf = today < lastMeetingDay ? today : lastMeetingDay;
  const seats = await seatRepository(deps.session, caller).find({
    where: { sessionId: session.id, status: { not: 'VACATED' } },
  });
  if (seats.length === 0) return [];
  if (session.namesOpenedAt === null) return sealedPanelFindings(asOf, seats);
  const pool = await askCandidates(deps.committees, poolId);
  if (pool === null) return [];
  const holders = seats.flatMap((seat) => (seat.expertId === null ? [] : { seat, expertId: seat.expertId }));
  const archives = await askPersonArchives(
    deps.experts,
    holders.map(({ expertId }) => expertId),
    addYears(asOf, -policy.FORMER_EMPLOYER_YEARS.value),
  );
  const people = new Map(peopleOf(pool, archives).map((person) => [person.id, person]));
  return openPanelFindings({
    asOf,
    committee: committeeOf(pool),
    seats: seatCount,
    year,
    organiser: session.organisingUnitId,
    ...(await attendanceOf(deps.session, session)),
    waivers: waiversOf(pool),
    held: holders.map(({ seat, expertId }) => ({
      seat,
      expertId,
      person: people.get(expertId) ?? null,
      archive: archives.get(expertId) ?? null,
    })),
  });
}
