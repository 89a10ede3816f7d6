import { codedError } from '../../shared/codedError';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { announce } from '../../shared/outbox/announce';
import { systemScope } from '../../shared/scope/systemScope';
import {
  authorityAnsweringFor,
  authorityById,
  REFORM_OFFICE,
  type Authority,
} from '../domain/reference/authorities';
import { refuse } from '../domain/refusals';
import { moveAuthority } from '../persistence/moveAuthority';
import type { Deps } from './Deps';

interface Input {
  readonly from: string;
  readonly to: string;
}

/** The rows change hands, so neither side's own scope fits. */
const succession = systemScope('an authority that has ended hands over everything filed with it');

/**
 * Moves everything filed with an authority that has ended to the one that answers for it today, and tells the other
 * subgraphs. Doing it again moves what is left, which is nothing. Throws NOT_SUCCEEDED unless the reference table says
 * so. For 市职改办 alone.
 */
export async function succeedAuthority(deps: Deps, caller: Caller, { from, to }: Input): Promise<Authority> {
  requireRole(caller, 'FILING_AUTHORITY');
  if (caller.claims.authority !== REFORM_OFFICE) throw codedError('FORBIDDEN');
  const successor = authorityAnsweringFor(from, deps.clock.today());
  if (!authorityById(from) || successor?.id !== to || from === to)
    throw refuse('NOT_SUCCEEDED', { from, to });
  await deps.transaction(async (session) => {
    await moveAuthority(session, succession, from, to);
    await tell(session, { from, to }, deps.clock.now());
  });
  return successor;
}

const tell = (session: DatabaseSession, payload: Input, occurredAt: Date): Promise<void> =>
  announce(
    session,
    ...['experts', 'evaluations'].map((target) => ({
      type: 'AuthoritySucceeded',
      target,
      aggregate: { type: 'Authority', id: payload.from },
      payload,
      occurredAt,
    })),
  );
