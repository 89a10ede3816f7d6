import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { newMembership } from '../domain/newMembership';
import type { SocialApplication } from '../domain/SocialApplication';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import type { Deps } from './Deps';
import { nomineeFor } from './nominate';
import { requireRole } from '../../shared/identity/requireRole';
import { storeMembership } from './storeMembership';
import { takeApplicationStep, type StepInput } from './takeApplicationStep';

interface Input extends StepInput {
  readonly confirmed: boolean;
}

/**
 * The filing authority confirms a selected applicant, who becomes a proposed member (T三(二)), or turns the
 * application down. Throws ALREADY_MEMBER for somebody named meanwhile by another route. For FILING_AUTHORITY.
 */
export async function confirmApplication(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<SocialApplication> {
  requireRole(caller, 'FILING_AUTHORITY');
  const act = { kind: 'CONFIRM', passed: input.confirmed } as const;
  if (!input.confirmed) return takeApplicationStep(deps, caller, input, act);
  const { poolId, expertId } = await socialApplicationRepository(deps.session, caller).oneOrRefuse(input.id);
  const pool = await expertPoolRepository(deps.session, caller).one(poolId);
  if (!pool) throw refuseRow('NOT_FOUND');
  const nominee = await nomineeFor(deps, pool, expertId);
  const now = deps.clock.now();
  const member = newMembership(pool, nominee, {
    id: newId('member', now),
    source: 'SOCIAL',
    today: deps.clock.today(),
    applicationId: input.id,
  });
  return takeApplicationStep(deps, caller, input, act, (session) =>
    storeMembership(session, caller, member, now),
  );
}
