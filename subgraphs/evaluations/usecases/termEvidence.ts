import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { Appointment } from '../domain/Appointment';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Seat } from '../domain/Seat';
import type { TermEvidence } from '../domain/TermAssessment';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';

type Term = Pick<Appointment, 'poolId' | 'expertId' | 'termFrom' | 'termTo'>;

/**
 * What the graph knows of terms in their own pools, in two statements, in the order of the terms. Sessions that have
 * not opened are not looked at: who sits in them is sealed.
 */
export async function termEvidence(
  session: DatabaseSession,
  reader: Reader,
  terms: readonly Term[],
  now: Date,
): Promise<TermEvidence[]> {
  const sessions = await evaluationSessionRepository(session, reader).find({
    where: {
      poolId: { in: [...new Set(terms.map(({ poolId }) => poolId))] },
      status: { not: 'CANCELLED' },
      opensAt: { lte: now },
    },
  });
  const seats = await seatRepository(session, reader).find({
    where: {
      sessionId: { in: sessions.map(({ id }) => id) },
      expertId: { in: terms.map(({ expertId }) => expertId) },
    },
  });
  return terms.map((term) => evidenceOf(term, sessions, seats));
}

function evidenceOf(
  { poolId, expertId, termFrom, termTo }: Term,
  sessions: readonly EvaluationSession[],
  seats: readonly Seat[],
): TermEvidence {
  const inTerm = new Set(
    sessions
      .filter((one) => one.poolId === poolId)
      .filter(({ firstMeetingDay: day }) => termFrom <= day && day <= termTo)
      .map(({ id }) => id),
  );
  const held = seats.filter((seat) => seat.expertId === expertId && inTerm.has(seat.sessionId));
  const count = (test: (seat: Seat) => boolean): number => held.filter(test).length;
  const isVacated = ({ status }: Seat): boolean => status === 'VACATED';
  const keptWith = (attendance: Seat['attendance']) =>
    count((seat) => !isVacated(seat) && seat.attendance === attendance);
  return {
    sessions: inTerm.size,
    attended: keptWith('ATTENDED'),
    absent: keptWith('ABSENT'),
    vacated: count(isVacated),
    unrecorded: keptWith('PENDING'),
  };
}
