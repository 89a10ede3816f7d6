import { codedError } from '../../shared/codedError';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { systemScope } from '../../shared/scope/systemScope';
import type { ExpertPool } from '../domain/ExpertPool';
import { isCode, requireText } from '../domain/inputChecks';
import { liveKeyOf } from '../domain/PoolMember';
import { refuse } from '../domain/refusals';
import type { SocialApplication } from '../domain/SocialApplication';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { socialApplicationRepository } from '../persistence/socialApplicationRepository';
import { createPrepared } from './createOnce';
import type { Deps } from './Deps';
import { expertFacts } from './expertFacts';
import { announceApplicationReceived } from './memberEvents';
import { orRefuse } from './orRefuse';
import { requireRole } from '../../shared/identity/requireRole';
import { writeStep } from './writeStep';

interface Input {
  readonly idempotencyKey: string;
  readonly poolCode: string;
  readonly statement: string;
}

/** An expert sees no pool, and applies by the code that a call for applications prints. */
const byPrintedCode = systemScope('an applicant names a pool by its printed code');

/**
 * An expert's own application to join a pool (T三(二)). An unknown code and a pool that takes no applications are
 * both NOT_FOUND. Throws ALREADY_MEMBER and ALREADY_APPLIED. For EXPERT.
 */
export async function applyToPool(deps: Deps, caller: Caller, input: Input): Promise<SocialApplication> {
  requireRole(caller, 'EXPERT');
  const { expert: expertId } = caller.claims;
  if (expertId === undefined) throw codedError('FORBIDDEN');
  const statement = requireText('statement', input.statement, 5000);
  const now = deps.clock.now();
  const today = deps.clock.today();
  const request = { operation: 'applyToPool', input };
  const id = await createPrepared(deps, caller, request, {
    prepare: () => expertFacts(deps.experts, expertId),
    store: async (session, { employerId }) => {
      const pool = await openPool(session, input.poolCode.trim());
      const application = {
        id: newId('appl', now),
        poolId: pool.id,
        committeeId: pool.committeeId,
        expertId,
        employerId,
        filingAuthorityId: pool.filingAuthorityId,
        organisingUnitId: pool.organisingUnitId,
        status: 'APPLIED' as const,
        statement,
        appliedOn: today,
        organiserSelectedOn: null,
        authoritySelectedOn: null,
        liveKey: liveKeyOf(pool.id, expertId),
      };
      const members = poolMemberRepository(session, caller);
      if (await members.exists({ liveKey: application.liveKey })) throw refuse('ALREADY_MEMBER');
      await orRefuse(() => socialApplicationRepository(session, caller).insert(application), {
        social_application_live: () => refuse('ALREADY_APPLIED'),
      });
      await writeStep(session, caller, application, { status: 'APPLIED', takenBy: 'EXPERT', today, now });
      await announceApplicationReceived(session, application, now);
      return application.id;
    },
  });
  return socialApplicationRepository(deps.session, caller).oneOrRefuse(id);
}

async function openPool(session: DatabaseSession, code: string): Promise<ExpertPool> {
  const pools = expertPoolRepository(session, byPrintedCode);
  const [found] = isCode(code) ? await pools.find({ where: { code } }) : [];
  const pool = found ? await pools.locked(found.id) : null;
  if (!pool?.openToApplications) throw refuseRow('NOT_FOUND');
  return pool;
}
