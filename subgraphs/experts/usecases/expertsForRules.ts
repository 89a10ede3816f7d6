import { codedError } from '../../shared/codedError';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { Expert } from '../domain/Expert';
import { ExpertTable } from '../persistence/ExpertTable';
import type { Deps } from './Deps';

const MOST_IDS = 1_000;

/**
 * The experts of up to 1,000 ids, for the rules of another subgraph, in the order of the ids; unknown ids are left
 * out. Their facts come from the loaders, one statement for each kind. Throws FORBIDDEN and BAD_USER_INPUT.
 */
export async function expertsForRules(
  { session, clock }: Deps,
  caller: Caller,
  { ids }: { readonly ids: readonly string[] },
): Promise<Expert[]> {
  requireRole(caller, 'SERVICE');
  if (ids.length > MOST_IDS) throw codedError('BAD_USER_INPUT');
  const rows = await scopedRepository(session, ExpertTable, caller, clock).byIds(ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
