import { addDays, yearOf } from '../../subgraphs/shared/civilDate';
import type { EvaluationSession } from '../../subgraphs/evaluations/domain/EvaluationSession';
import type { ClearSeat } from '../../subgraphs/evaluations/domain/Seat';
import type { RecordedEducation, RecordedTraining } from '../../subgraphs/experts/domain/RecordedTraining';
import type { DemoPerson } from '../people/DemoPerson';
import type { FilledPool } from './mishapsOf';
import type { SessionRows } from './sessionsOf';
import type { Workshop } from './Workshop';

const UNTRAINED_EVERY = 23;
const BEFORE_SESSION = 7;

/** 任前培训 of nearly everybody admitted, once a term, by the authority of the day. */
export function appointmentTrainings(
  { ids, asOf }: Workshop,
  { draft, members }: FilledPool,
): RecordedTraining[] {
  return members.flatMap(({ member, from, to }, place) => {
    if (member.admittedOn === null || place % UNTRAINED_EVERY === UNTRAINED_EVERY - 1) return [];
    return draft.rounds.slice(from, to + 1).flatMap(({ decidedOn, outcome }) => {
      if (decidedOn === null || outcome !== 'APPROVED') return [];
      const completedOn = addDays(decidedOn, 20 + (place % 30));
      if (completedOn > asOf) return [];
      return {
        id: ids('train'),
        expertId: member.expertId,
        kind: 'PRE_APPOINTMENT' as const,
        year: yearOf(completedOn),
        completedOn,
        heldBy: draft.authorityOn(completedOn),
      };
    });
  });
}

/** 岗前培训 of those drawn, by the organiser, a week before the session. */
export function workTrainings({ ids, asOf }: Workshop, { sessions, seats }: SessionRows): RecordedTraining[] {
  const byId = new Map<string, EvaluationSession>(sessions.map((session) => [session.id, session]));
  return seats.flatMap(({ sessionId, expertId, organisingUnitId, year }: ClearSeat) => {
    const session = byId.get(sessionId);
    if (!session || session.firstMeetingDay > asOf) return [];
    const completedOn = addDays(session.firstMeetingDay, -BEFORE_SESSION);
    return { id: ids('train'), expertId, kind: 'PRE_WORK', year, completedOn, heldBy: organisingUnitId };
  });
}

/** Hours of continuing education of the two years before, of every other person. */
export function educationOf({ ids, asOf }: Workshop, people: readonly DemoPerson[]): RecordedEducation[] {
  return people.flatMap(({ expert }, place) =>
    place % 2 === 1
      ? []
      : [1, 2].map((yearsAgo) => ({
          id: ids('educ'),
          expertId: expert.id,
          year: yearOf(asOf) - yearsAgo,
          hours: 48 + ((place * 7 + yearsAgo * 13) % 72),
        })),
  );
}
