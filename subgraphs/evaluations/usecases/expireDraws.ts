import { systemScope } from '../../shared/scope/systemScope';
import { failureAt } from '../domain/ceremony/failureAt';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { endCeremony } from './endCeremony';
import { eachRow } from './eachRow';
import { lockCeremony } from './lockCeremony';

const scope = systemScope('a deadline passes, whoever looks');

/**
 * Ends every ceremony whose deadline has passed, and names who withheld what. What has ended stays so, should the
 * clock be set back.
 */
export async function expireDraws(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const overdue = {
    anyOf: [
      { state: 'PREPARED', commitBy: { lt: now } },
      { state: 'COMMITTED', revealBy: { lt: now } },
    ],
  } as const;
  await eachRow(panelDrawRepository(deps.session, scope), overdue, ({ id }) =>
    deps.transaction(async (session) => {
      const ceremony = await lockCeremony(session, scope, id);
      const failure = failureAt(ceremony, now);
      if (failure) await endCeremony(session, ceremony.draw, failure, { by: null, now });
    }),
  );
}
