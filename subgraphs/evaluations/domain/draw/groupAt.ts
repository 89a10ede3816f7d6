import type { DrawConditions } from './DrawConditions';
import type { DrawFacts, PersonForDraw } from './DrawFacts';

/**
 * The group of the committee in which somebody sits: a member's own, a guest's as the organiser placed the agreement.
 * Undefined where that is no group of the committee.
 */
export function groupAt(
  { group, sharingId }: PersonForDraw,
  { groups }: DrawFacts,
  { guestGroups }: Pick<DrawConditions, 'guestGroups'>,
): string | undefined {
  const wanted =
    sharingId === null ? group : guestGroups.find((placed) => placed.sharingId === sharingId)?.group;
  return groups.find(({ id }) => id === wanted)?.id;
}
