import type { CivilDate } from '../../shared/civilDate';
import type { Validity } from './filingInForce';
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

/**
 * A member with the first day of the term that runs on a day. The row holds the next term from its approval on; what is
 * asked of the running one is asked from the first day of the filing in force. The last day stays the newest: the
 * member serves on.
 */
export const inRunningTerm = (
  member: MemberInTerm,
  day: CivilDate,
  inForce: Pick<Validity, 'firstDay'> | null,
): MemberInTerm =>
  member.termFrom <= day || inForce === null ? member : { ...member, termFrom: inForce.firstDay };
