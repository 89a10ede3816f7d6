import { commendationLetterRepository } from '../subgraphs/evaluations/persistence/commendationLetterRepository';
import { seatRepository } from '../subgraphs/evaluations/persistence/seatRepository';
import type { DatabaseSession } from '../subgraphs/shared/database/DatabaseSession';
import { systemScope } from '../subgraphs/shared/scope/systemScope';

const scope = systemScope('an expert is shown whom the draws of the replay have called');
/** Letters looked at. */
const MOST = 20;

/**
 * An expert with draws, notices, an assessment and a letter: of those written about, who came most often. Chance decides
 * who that is; null before the replay, or in a folder of other data.
 */
export async function shownExpert(evaluations: DatabaseSession): Promise<string | null> {
  const letters = await commendationLetterRepository(evaluations, scope).find({ limit: MOST });
  const seats = await seatRepository(evaluations, scope).find({
    where: {
      expertId: { in: letters.map(({ expertId }) => expertId) },
      attendance: 'ATTENDED',
      drawId: { isNull: false },
    },
  });
  const times = new Map<string, number>();
  for (const { expertId } of seats)
    if (expertId !== null) times.set(expertId, (times.get(expertId) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
