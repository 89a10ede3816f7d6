import { systemScope } from '../../shared/scope/systemScope';
import { failureAt } from '../domain/ceremony/failureAt';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { endCeremony } from './endCeremony';
import { eachOf } from './eachOf';
import { lockCeremony } from './lockCeremony';

const scope = systemScope('a deadline passes, whoever looks');
const AT_ONCE = 50;

/**
 * Ends every ceremony whose deadline has passed, and names who withheld what. What has ended stays so, should the
 * clock be set back.
 */
export async function expireDraws(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const overdue = await panelDrawRepository(deps.session, scope).find({
    where: {
      anyOf: [
        { state: 'PREPARED', commitBy: { lt: now } },
        { state: 'COMMITTED', revealBy: { lt: now } },
      ],
    },
    limit: AT_ONCE,
  });
  await eachOf(overdue, ({ id }) =>
    deps.transaction(async (session) => {
      const ceremony = await lockCeremony(session, scope, id);
      const failure = failureAt(ceremony, now);
      if (failure) await endCeremony(session, ceremony.draw, failure, { by: null, now });
    }),
  );
}
