import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';
import { sessionsWhere, type SessionFilter } from './sessionFilter';

interface ListSessionsInput extends PageArguments {
  readonly filter?: SessionFilter | null | undefined;
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
    where: sessionsWhere(caller, filter ?? {}, clock.now()),
    order: [{ column: 'firstMeetingDay', direction: 'DESC' }],
  });
}
