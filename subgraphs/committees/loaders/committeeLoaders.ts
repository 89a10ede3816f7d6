import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import { rowById } from '../../shared/loaders/rowById';
import { rowsByParent } from '../../shared/loaders/rowsByParent';

/** Units, committees and their groups, within the caller's scope. */
export const committeeLoaders = (session: DatabaseSession, caller: Caller) => ({
  unitById: rowById(organisingUnitRepository(session, caller)),
  committeeById: rowById(reviewCommitteeRepository(session, caller)),
  groupsByCommittee: rowsByParent(
    professionalGroupRepository(session, caller),
    ({ committeeId }) => committeeId,
    (ids) => ({ committeeId: { in: ids } }),
    [{ column: 'ordinal', direction: 'ASC' }],
  ),
});
