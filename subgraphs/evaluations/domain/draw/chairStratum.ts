import type { DrawFacts, PersonForDraw } from './DrawFacts';
import { seniorFor } from './seniorFor';

/**
 * Those among whom the chair is drawn (policy CHAIR_DRAWN_FROM): who was admitted as chair or vice-chair; where all of
 * these are out, whoever is senior relative to the committee; where nobody is, everybody. So a chair is always to be
 * found among the candidates, and that one sits is a limit of the draw and no surprise after it.
 */
export function chairStratum(candidates: readonly PersonForDraw[], facts: DrawFacts): ReadonlySet<string> {
  const named = candidates.filter(({ office }) => office !== 'MEMBER');
  const seniors = named.length > 0 ? named : candidates.filter((person) => seniorFor(person, facts));
  return new Set((seniors.length > 0 ? seniors : candidates).map(({ id }) => id));
}
