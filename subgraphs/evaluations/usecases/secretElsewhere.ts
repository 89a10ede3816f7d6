import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { TermAssessment } from '../domain/TermAssessment';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { seatRepository } from '../persistence/seatRepository';

type Term = Pick<TermAssessment, 'poolId' | 'organisingUnitId' | 'expertId' | 'termFrom' | 'termTo'>;

const scope = systemScope('a letter waits for the sessions of other organisers, which its own does not see');

/**
 * Whether a session of other organisers is secret that a letter about a term has to wait for; a day and a number would
 * tell whose. It is answered alike for everybody of the pool, or the refusal would tell one organiser whom another has
 * drawn: once names are open, a session counts in which anybody of the pool holds a seat, as a guest or by
 * another membership; while they are sealed, every one of the series counts, within which alone experts are shared.
 * @param people everybody who is or was in the pool
 */
export async function secretElsewhere(
  session: DatabaseSession,
  { poolId, organisingUnitId, expertId, termFrom, termTo }: Term,
  people: readonly string[],
  today: CivilDate,
): Promise<boolean> {
  const sessions = evaluationSessionRepository(session, scope);
  const seats = await seatRepository(session, scope).find({
    where: {
      expertId: { in: [...new Set([...people, expertId])] },
      organisingUnitId: { not: organisingUnitId },
      status: { not: 'VACATED' },
    },
  });
  const own = await sessions.find({ where: { poolId, seriesNo: { not: null } } });
  const inTerm = {
    organisingUnitId: { not: organisingUnitId },
    status: { not: 'CANCELLED' },
    firstMeetingDay: { gte: termFrom, lte: termTo },
  } as const;
  const satIn = { id: { in: [...new Set(seats.map(({ sessionId }) => sessionId))] } };
  return sessions.exists({
    ...inTerm,
    anyOf: [
      { ...satIn, secrecyEndsOn: { isNull: true } },
      { ...satIn, secrecyEndsOn: { gte: today } },
      {
        seriesNo: { in: [...new Set(own.flatMap(({ seriesNo }) => seriesNo ?? []))] },
        status: 'PLANNED',
        namesOpenedAt: { isNull: true },
      },
    ],
  });
}
