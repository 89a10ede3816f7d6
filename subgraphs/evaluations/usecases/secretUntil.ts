import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { TermAssessment } from '../domain/TermAssessment';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';

type Term = Pick<TermAssessment, 'poolId' | 'expertId' | 'termFrom' | 'termTo'>;

/**
 * The last secret days of the sessions that a letter about a term has to wait for, in two statements; null for one
 * whose results have not been public. Those in which the expert held a seat, and every one of the pool whose names are
 * still sealed, whoever sits there: a refusal that depended on it would tell who was drawn. In the reach of the
 * reader; secretElsewhere looks at the sessions of other organisers.
 */
export async function secretUntil(
  session: DatabaseSession,
  reader: Reader,
  { poolId, expertId, termFrom, termTo }: Term,
): Promise<(CivilDate | null)[]> {
  const seats = await seatRepository(session, reader).find({
    where: { expertId, status: { not: 'VACATED' } },
  });
  const sessions = await evaluationSessionRepository(session, reader).find({
    where: {
      status: { not: 'CANCELLED' },
      firstMeetingDay: { gte: termFrom, lte: termTo },
      anyOf: [
        { id: { in: [...new Set(seats.map(({ sessionId }) => sessionId))] } },
        { poolId, status: 'PLANNED', namesOpenedAt: { isNull: true } },
      ],
    },
  });
  return sessions.map(({ secrecyEndsOn }) => secrecyEndsOn);
}
