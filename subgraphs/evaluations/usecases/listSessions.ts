import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Where } from '../../shared/scope/Where';
import type { EvaluationSession, SessionStatus } from '../domain/EvaluationSession';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';

interface ListSessionsInput extends PageArguments {
  readonly filter?: SessionFilter | null | undefined;
}

interface SessionFilter {
  readonly year?: readonly number[] | null | undefined;
  readonly status?: readonly SessionStatus[] | null | undefined;
  readonly pool?: string | null | undefined;
}

/** The sessions that the caller may see, latest meeting first. */
export async function listSessions(
  { session, clock }: Deps,
  caller: Caller,
  { first, after, filter }: ListSessionsInput,
): Promise<Page<EvaluationSession>> {
  return evaluationSessionRepository(session, caller).page({
    first,
    after,
    where: whereOf(caller, filter ?? {}, clock.now()),
    order: [{ column: 'firstMeetingDay', direction: 'DESC' }],
  });
}

const whereOf = (
  { role }: Caller,
  { year, status, pool }: SessionFilter,
  now: Date,
): Where<EvaluationSession> => ({
  ...(year && { year: { in: year } }),
  // an expert reads no pool, so a filter by one finds nothing rather than tell which it is
  ...(typeof pool === 'string' && { poolId: { in: role === 'EXPERT' ? [] : [pool] } }),
  ...(status && { anyOf: status.map((one) => inStatus(one, now)) }),
});

/** That a session is open is not stored: it follows from its opening. */
const inStatus = (status: SessionStatus, now: Date): Where<EvaluationSession> => {
  if (status === 'OPEN') return { status: 'PLANNED', opensAt: { lte: now } };
  return status === 'PLANNED' ? { status, opensAt: { gt: now } } : { status };
};
