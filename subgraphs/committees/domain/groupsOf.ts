import { requireText, requireWithin } from './inputChecks';
import type { ProfessionalGroup } from './ProfessionalGroup';
import { refuse } from './refusals';

/** A group as it is registered. */
export interface GroupInput {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
}

type Owners = Pick<ProfessionalGroup, 'committeeId' | 'poolId' | 'filingAuthorityId' | 'organisingUnitId'>;

const GROUP_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/**
 * The groups of a committee as they are stored. Their seats add up to the committee's; a committee without groups
 * is legal. Throws INVALID_GROUP_ID, DUPLICATE_GROUP, GROUPS_DO_NOT_ADD_UP.
 */
export function groupsOf(
  groups: readonly GroupInput[],
  seats: number,
  owners: Owners,
  newGroupId: () => string,
): ProfessionalGroup[] {
  const rows = groups.map((group, place) => ({
    ...owners,
    id: newGroupId(),
    groupId: requireGroupId(group.id),
    name: requireText('groups.name', group.name, 100),
    seats: requireWithin('groups.seats', group.seats, 1, seats),
    ordinal: place + 1,
  }));
  const ids = rows.map(({ groupId }) => groupId);
  const repeated = ids.find((id, place) => ids.indexOf(id) !== place);
  if (repeated !== undefined) throw refuse('DUPLICATE_GROUP', { group: repeated });
  const sum = rows.reduce((total, group) => total + group.seats, 0);
  if (rows.length > 0 && sum !== seats) throw refuse('GROUPS_DO_NOT_ADD_UP', { sum, seats });
  return rows;
}

/** Whether a text can be a group's id. */
export const isGroupId = (text: string): boolean => GROUP_ID.test(text);

function requireGroupId(text: string): string {
  if (!isGroupId(text)) throw refuse('INVALID_GROUP_ID');
  return text;
}
