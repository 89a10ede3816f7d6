import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import { authoritySuccessionRepository } from '../persistence/authoritySuccessionRepository';

const scope = systemScope('which authority answers for one that is no more');

/** The authority itself, or its successor: a fact asked before a succession must not be stored after it. */
export async function answeringAuthority(session: DatabaseSession, authorityId: string): Promise<string> {
  const succession = await authoritySuccessionRepository(session, scope).one(authorityId);
  return succession?.successorId ?? authorityId;
}
