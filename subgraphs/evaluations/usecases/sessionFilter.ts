import type { Caller } from '../../shared/identity/Caller';
import type { Where } from '../../shared/scope/Where';
import type { EvaluationSession, SessionStatus } from '../domain/EvaluationSession';

/** Which sessions; the same for a list and the figures about their seats. */
export interface SessionFilter {
  readonly year?: readonly number[] | null | undefined;
  readonly status?: readonly SessionStatus[] | null | undefined;
  readonly pool?: string | null | undefined;
}

/** The filter as conditions on sessions at an instant. */
export const sessionsWhere = (
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
