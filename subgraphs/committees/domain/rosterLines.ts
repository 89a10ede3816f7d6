import type { CivilDate } from '../../shared/civilDate';
import { filingInForce, type ApprovedFilings } from './filingInForce';
import type { PoolMember } from './PoolMember';

/** Whether the next filing takes a member in: newly named, or renewed for another term (R-35: a new term). */
export const isCandidate = ({ status, renewedOn }: Pick<PoolMember, 'status' | 'renewedOn'>): boolean =>
  status === 'PROPOSED' || (status === 'ADMITTED' && renewedOn !== null);

/** The roster that a submission would freeze, in order of name. */
export const candidates = (members: readonly PoolMember[]): PoolMember[] =>
  members.filter(isCandidate).sort(byName);

/**
 * The roster as it is on a day: everybody whose membership lasts, but for terms that ended with a filing that
 * another one has followed.
 */
export function rosterOn(
  pool: ApprovedFilings,
  members: readonly PoolMember[],
  today: CivilDate,
): PoolMember[] {
  const inForce = filingInForce(pool, today);
  const isOver = ({ termTo }: PoolMember) => inForce !== null && termTo !== null && termTo < inForce.firstDay;
  return members
    .filter((member) => member.status !== 'ENDED' && (isCandidate(member) || !isOver(member)))
    .sort(byName);
}

/** One line of a roster as it is hashed: who, by which route, with which title, in which place. */
export interface RosterLine {
  readonly member: string;
  readonly expert: string;
  readonly source: string;
  readonly titleSeries: number;
  readonly titleLevel: string;
  readonly office: string;
  readonly leader: boolean;
  readonly group: string | null;
}

/** A roster in the order and shape in which it is hashed; consents are bound to this. */
export const rosterLines = (roster: readonly PoolMember[]): RosterLine[] =>
  roster
    .map(({ id, expertId, source, seriesNo, titleLevel, office, leader, groupId }) => ({
      member: id,
      expert: expertId,
      source,
      titleSeries: seriesNo,
      titleLevel,
      office,
      leader,
      group: groupId,
    }))
    .sort((one, other) => (one.member < other.member ? -1 : 1));

const byName = (one: PoolMember, other: PoolMember): number => {
  const [left, right] = [one, other].map(({ nameSortKey, id }) => `${nameSortKey}\u0000${id}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
};
