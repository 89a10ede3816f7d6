import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { codedError } from '../../shared/codedError';
import { newId } from '../../shared/newId';
import { systemScope } from '../../shared/scope/systemScope';
import { committeeToRegister, type CommitteeInput, type NewCommittee } from '../domain/committeeToRegister';
import { REFORM_OFFICE } from '../domain/reference/authorities';
import { refuse } from '../domain/refusals';
import type { ReviewCommittee } from '../domain/ReviewCommittee';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { professionalGroupRepository } from '../persistence/professionalGroupRepository';
import { reviewCommitteeRepository } from '../persistence/reviewCommitteeRepository';
import { createOnce } from './createOnce';
import type { Deps } from './Deps';
import { orRefuse } from './orRefuse';
import { requireRole } from '../../shared/identity/requireRole';

interface Input extends CommitteeInput {
  readonly idempotencyKey: string;
  readonly organisingUnit: string;
}

/** Nobody's own scope fits: T一(二), and not the caller, decides which authority the rows belong to. */
const byDecisionTable = systemScope('registration: T一(二) decides whose rows these are');

/**
 * Registers a committee and its empty pool; T一(二) says who files it. ORGANISING_UNIT for itself; 市职改办 for any
 * unit. Gives null when 市职改办 registered a committee that another authority files, and so does not see it.
 */
export async function registerReviewCommittee(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<ReviewCommittee | null> {
  const isReformOffice = requireRegistrar(caller);
  if (input.manualRuling && !isReformOffice) throw refuse('RULING_NOT_YOURS');
  const now = deps.clock.now();
  const request = { operation: 'registerReviewCommittee', input };
  const id = await createOnce(deps, caller, request, async (session) => {
    const units = organisingUnitRepository(session, isReformOffice ? byDecisionTable : caller);
    const made = committeeToRegister(input, await units.oneOrRefuse(input.organisingUnit), {
      committeeId: newId('cmte', now),
      poolId: newId('pool', now),
      groupId: () => newId('group', now),
      today: deps.clock.today(),
    });
    return store(session, made);
  });
  return reviewCommitteeRepository(deps.session, caller).one(id);
}

/** Whether the caller is 市职改办. Throws FORBIDDEN for everybody who is neither that nor an organiser. */
function requireRegistrar(caller: Caller): boolean {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  if (caller.role === 'ORGANISING_UNIT') return false;
  if (caller.claims.authority !== REFORM_OFFICE) throw codedError('FORBIDDEN');
  return true;
}

async function store(session: DatabaseSession, { committee, pool, groups }: NewCommittee): Promise<string> {
  await orRefuse(
    async () => {
      await reviewCommitteeRepository(session, byDecisionTable).insert(committee);
      await expertPoolRepository(session, byDecisionTable).insert(pool);
    },
    {
      review_committee_code: () => refuse('CODE_TAKEN'),
      expert_pool_code: () => refuse('CODE_TAKEN'),
    },
  );
  await professionalGroupRepository(session, byDecisionTable).insertMany(groups);
  return committee.id;
}
