import type { CivilDate } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { NewRow } from '../../shared/scope/WriteRepository';
import { checkedText } from '../domain/checkedText';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { meetingPlan } from '../domain/meetingPlan';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { answeringAuthority } from './answeringAuthority';
import type { Deps } from './Deps';
import { filingInForce, poolForSession, type PoolForSession } from './poolForSession';

interface PlanSessionInput {
  readonly idempotencyKey: string;
  readonly pool: string;
  readonly code: string;
  readonly name: string;
  readonly year: number;
  readonly meetingDays: readonly CivilDate[];
  readonly opensAt: Date;
}

/**
 * Plans a session of a pool of the caller's own unit; every meeting day lies inside the validity of the filing in
 * force. Its seats stay empty: they are drawn, never named by hand.
 * @throws Refusal NOT_FOUND (another unit's pool as well), CODE_TAKEN, INVALID_TEXT and those of meetingPlan
 */
export async function planSession(
  deps: Deps,
  caller: Caller,
  input: PlanSessionInput,
): Promise<EvaluationSession> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { session: committed, committees, clock } = deps;
  const { idempotencyKey: key, ...request } = input;
  const act = { caller, operation: 'planSession', key, request, now: clock.now() };
  const id = await oncePrepared(deps, act, {
    prepare: async () => {
      const pool = await poolForSession(committees, input.pool);
      if (pool.organisingUnitId !== caller.claims.unit) throw refuseRow('NOT_FOUND');
      return pool;
    },
    store: async (session, pool) => {
      const filingAuthorityId = await answeringAuthority(session, pool.filingAuthorityId);
      const planned = plannedSession(input, { ...pool, filingAuthorityId }, clock);
      await evaluationSessionRepository(session, caller).insert(planned);
      return planned.id;
    },
  }).catch((error: unknown) => {
    throw isDuplicateKey(error, 'evaluation_session_code') ? refuse('CODE_TAKEN') : error;
  });
  return evaluationSessionRepository(committed, caller).oneOrRefuse(id);
}

function plannedSession(
  input: PlanSessionInput,
  pool: PoolForSession,
  clock: Clock,
): NewRow<EvaluationSession> {
  const now = clock.now();
  return {
    ...meetingPlan(input, filingInForce(pool), { now, today: clock.today() }),
    id: newId('session', now),
    code: checkedText('code', input.code, 40),
    name: checkedText('name', input.name, 100),
    committeeId: pool.committeeId,
    poolId: pool.poolId,
    filingId: pool.filingId ?? '',
    filingAuthorityId: pool.filingAuthorityId,
    organisingUnitId: pool.organisingUnitId,
    year: input.year,
    level: pool.level,
    seriesNo: pool.seriesNo,
    status: 'PLANNED',
    seatCount: pool.seats,
    groups: pool.groups,
    cancelReason: null,
    namesOpenedAt: null,
    releasedKey: null,
    votingStartedAt: null,
    secrecyEndsOn: null,
  };
}
