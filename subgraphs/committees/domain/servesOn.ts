import type { CivilDate } from '../../shared/civilDate';
import type { PoolMember } from './PoolMember';

/** A member whose term is known: everybody a filing has admitted. */
export type MemberInTerm = PoolMember & { readonly termFrom: CivilDate; readonly termTo: CivilDate };

/**
 * Whether a member is admitted and in term on a day. A filing approved before the one in force ends has set the next
 * term already: whoever stands in the roster of the filing in force serves until that begins.
 * @param inForce members of the roster of the filing in force, where a later one is approved
 */
export function servesOn(
  member: PoolMember,
  day: CivilDate,
  inForce: ReadonlySet<string>,
): member is MemberInTerm {
  const { status, termFrom, termTo } = member;
  if (status !== 'ADMITTED' || termFrom === null || termTo === null) return false;
  return day <= termTo && (termFrom <= day || inForce.has(member.id));
}
