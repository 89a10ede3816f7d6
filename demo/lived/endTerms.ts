import { expertPoolRepository } from '../../subgraphs/committees/persistence/expertPoolRepository';
import { endLapsedTerms } from '../../subgraphs/committees/usecases/endLapsedTerms';
import { dayAfter, type CivilDate } from '../../subgraphs/shared/civilDate';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import { instantOn } from '../world/instantOn';
import type { LivedCommittee } from './LivedCommittee';
import type { Stage } from './Stage';

const scope = systemScope('the next filing begins, and who is not in it leaves');

/** The day after the last one of a filing: whom the next has not taken over leaves (任期届满, R-02). */
export async function endTerms(stage: Stage, { poolId }: LivedCommittee, lastDay: CivilDate): Promise<void> {
  stage.at(instantOn(dayAfter(lastDay), '00:30'));
  const { clock, transaction } = stage.committees;
  await transaction(async (session) => {
    const pool = await expertPoolRepository(session, scope).oneOrRefuse(poolId);
    await endLapsedTerms(session, scope, pool, { today: clock.today(), now: clock.now() });
  });
  await stage.settled();
}
