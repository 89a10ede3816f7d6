import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { authoritySuccessionRepository } from '../persistence/authoritySuccessionRepository';

const scope = systemScope('which authority answers for one that is no more');

/**
 * The authority itself, or who answers for it today, its successor's successor included: a fact asked before a
 * succession must not be stored after it. A succession that comes meanwhile waits until this transaction has ended.
 */
export async function answeringAuthority(session: DatabaseSession, authorityId: string): Promise<string> {
  const successions = authoritySuccessionRepository(session, scope);
  const passed = new Set<string>();
  let answering = authorityId;
  while (!passed.has(answering)) {
    passed.add(answering);
    answering = (await successions.locked(answering))?.successorId ?? answering;
  }
  return answering;
}
