import { addYears } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { RuleFinding } from '../../shared/rule';
import type { Appointment } from '../domain/Appointment';
import type { PersonForDraw } from '../domain/draw/DrawFacts';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { openPanelFindings, sealedPanelFindings } from '../domain/panelFindingsOf';
import { policy } from '../domain/policy';
import { secrecyFindings, type ToldOfSession } from '../domain/secrecyFindings';
import { earlyOpeningRepository } from '../persistence/earlyOpeningRepository';
import { noticeRepositories } from '../persistence/noticeRepositories';
import { seatRepository } from '../persistence/seatRepository';
import { askAppointments } from './askAppointments';
import { askCandidates } from './askCandidates';
import { askPersonArchives } from './askPersonArchives';
import { attendanceOf } from './attendanceOf';
import type { Deps } from './Deps';
import { committeeOf, peopleOf, waiversOf } from './drawFactsOf';
import { tracedSeats } from './tracedSeats';

/**
 * What the rules say of the panel that a session has: before the names open only where its seats come from and
 * how it was told, after that titles, rotation and training, as of today or of the last meeting day. Numbers alone. The session was found in the
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
  const traced = await tracedSeats(deps, caller, seats);
  const secrecy = secrecyFindings(asOf, await toldOf(deps, caller, session));
  if (session.namesOpenedAt === null) return [...sealedPanelFindings(asOf, traced), ...secrecy];
  const pool = await askCandidates(deps.committees, poolId);
  if (pool === null) return [];
  const holders = traced.flatMap((seat) => (seat.expertId === null ? [] : { seat, expertId: seat.expertId }));
  const archives = await askPersonArchives(
    deps.experts,
    holders.map(({ expertId }) => expertId),
    addYears(asOf, -policy.FORMER_EMPLOYER_YEARS.value),
  );
  const terms = await askAppointments(deps.committees, { experts: holders.map(({ expertId }) => expertId) });
  const people = new Map(
    peopleOf(pool, archives).map((person) => [person.id, inTermOf(session, person, terms)]),
  );
  const found = openPanelFindings({
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
  return [...found, ...secrecy];
}

/** Somebody in the term that ran on the first day of a session, whichever has begun since. */
function inTermOf(
  { firstMeetingDay }: EvaluationSession,
  person: PersonForDraw,
  terms: readonly Appointment[],
): PersonForDraw {
  const own = terms.filter(({ memberId }) => memberId === person.memberId);
  const term = own.find(({ termFrom, termTo }) => termFrom <= firstMeetingDay && firstMeetingDay <= termTo);
  return term ? { ...person, termFrom: term.termFrom, termTo: term.termTo } : person;
}

async function toldOf(
  { session }: Pick<Deps, 'session'>,
  caller: Caller,
  { id: sessionId }: EvaluationSession,
): Promise<ToldOfSession> {
  const { notices, attempts } = noticeRepositories(session, caller);
  return {
    openings: await earlyOpeningRepository(session, caller).find({
      where: { sessionId, approvedAt: { not: null } },
    }),
    notices: await notices.find({ where: { sessionId } }),
    attempts: await attempts.find({ where: { sessionId } }),
  };
}
