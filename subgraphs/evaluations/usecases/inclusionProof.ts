import { drawHashing } from '../../shared/hashing/drawHashing';
import type { Caller } from '../../shared/identity/Caller';
import { systemScope } from '../../shared/scope/systemScope';
import { candidateProof, type CandidateProof } from '../domain/record/candidateProof';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { openDraw } from './drawFromShares';
import { ceremonyOf } from './lockCeremony';

const scope = systemScope('an expert may prove to have been on a list that nobody else may read');

/**
 * The asking expert's proof of having been on the list of a drawn panel. Null for a draw that does not exist or is not
 * drawn, for somebody who was not on the list and for any other role: the answers tell nothing apart.
 */
export async function inclusionProof(
  deps: Deps,
  { role, claims }: Caller,
  { drawId }: { readonly drawId: string },
): Promise<CandidateProof | null> {
  if (role !== 'EXPERT' || claims.expert === undefined) return null;
  const draw = await panelDrawRepository(deps.session, scope).one(drawId);
  if (draw?.state !== 'DRAWN') return null;
  const { input, seed } = openDraw(deps, await ceremonyOf(deps.session, scope, drawId));
  return candidateProof(drawHashing(draw.hash), seed, input.candidates, claims.expert) ?? null;
}
