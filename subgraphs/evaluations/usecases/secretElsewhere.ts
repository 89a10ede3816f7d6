import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { related } from '../../shared/scope/related';
import { systemScope } from '../../shared/scope/systemScope';
import type { TermAssessment } from '../domain/TermAssessment';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { SeatTable } from '../persistence/SeatTable';

type Term = Pick<TermAssessment, 'poolId' | 'organisingUnitId' | 'expertId' | 'termFrom' | 'termTo'>;

const scope = systemScope('a letter waits for the sessions of other organisers, which its own does not see');

/**
 * Whether a session of other organisers is secret that a letter about a term has to wait for; a day and a number would
 * tell whose. It is answered alike for everybody of the pool, or the refusal would tell one organiser whom another has
 * drawn: once names are open, a session counts in which anybody of the pool holds a seat, as a guest or by
 * another membership; while they are sealed, every one of the series counts, within which alone experts are shared. Two
 * statements, which read no seat.
 * @param people everybody who is or was in the pool
 */
export async function secretElsewhere(
  session: DatabaseSession,
  { poolId, organisingUnitId, expertId, termFrom, termTo }: Term,
  people: readonly string[],
  today: CivilDate,
): Promise<boolean> {
  const sessions = evaluationSessionRepository(session, scope);
  const own = await sessions.find({ where: { poolId, seriesNo: { not: null } } });
  const seatOfOne = related(
    SeatTable,
    { sessionId: 'id' },
    { expertId: { in: [...new Set([...people, expertId])] }, status: { not: 'VACATED' } },
  );
  return sessions.exists({
    organisingUnitId: { not: organisingUnitId },
    status: { not: 'CANCELLED' },
    firstMeetingDay: { gte: termFrom, lte: termTo },
    anyOf: [
      {
        hasRelated: [seatOfOne],
        anyOf: [{ secrecyEndsOn: { isNull: true } }, { secrecyEndsOn: { gte: today } }],
      },
      {
        seriesNo: { in: [...new Set(own.flatMap(({ seriesNo }) => seriesNo ?? []))] },
        status: 'PLANNED',
        namesOpenedAt: { isNull: true },
      },
    ],
  });
}
