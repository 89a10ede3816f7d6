/** A group of specialists inside a committee (专业组). */
export interface ProfessionalGroup {
  readonly id: string;
  readonly committeeId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Short id inside the committee, `g1`. */
  readonly groupId: string;
  readonly name: string;
  /** Executive seats of the group. */
  readonly seats: number;
  /** Place in the committee's own order, from 1. */
  readonly ordinal: number;
}
