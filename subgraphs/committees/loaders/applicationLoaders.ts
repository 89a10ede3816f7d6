import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { applicationStepRepository } from '../persistence/applicationStepRepository';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import { rowById } from '../../shared/loaders/rowById';
import { rowsByParent } from '../../shared/loaders/rowsByParent';

/** Own applications and their steps, within the caller's scope. */
export const applicationLoaders = (session: DatabaseSession, caller: Caller) => ({
  applicationById: rowById(socialApplicationRepository(session, caller)),
  stepsByApplication: rowsByParent(
    applicationStepRepository(session, caller),
    ({ applicationId }) => applicationId,
    (ids) => ({ applicationId: { in: ids } }),
    [{ column: 'ordinal', direction: 'ASC' }],
  ),
});
