import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { retryConflicts } from './retryConflicts';

const scope = systemScope('a session is held still while somebody joins or leaves its panel, whoever acts');

/**
 * One transaction that holds a session still from its first statement on: what it reads is of after the last change
 * of the panel, and no vote begins and no reserve is called beside it. Overtaken by another writer it runs again.
 * @param sessionId of a row that the caller has been found to reach
 */
export const inLockedSession = <Result>(
  { transaction }: Deps,
  sessionId: string,
  work: (session: DatabaseSession) => Promise<Result>,
): Promise<Result> =>
  retryConflicts(() =>
    transaction(async (session) => {
      await evaluationSessionRepository(session, scope).lockedOrRefuse(sessionId);
      return work(session);
    }),
  );
