import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { authoritySuccessionRepository } from '../persistence/authoritySuccessionRepository';

const scope = systemScope('which authority answers for one that is no more');

/**
 * The authority itself, or who answers for it today, its successor's successor included: a fact asked before a
 * succession must not be stored after it.
 */
export async function answeringAuthority(session: DatabaseSession, authorityId: string): Promise<string> {
  const successions = await authoritySuccessionRepository(session, scope).find();
  const successorOf = new Map(successions.map(({ id, successorId }) => [id, successorId]));
  let answering = authorityId;
  for (let steps = 0; steps < successorOf.size; steps += 1)
    answering = successorOf.get(answering) ?? answering;
  return answering;
}
