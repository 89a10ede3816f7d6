import type { MaskedField } from './masking';

/** Why somebody reads a person's data (查阅目的). */
export type DisclosurePurpose =
  | 'IDENTITY_CHECK'
  | 'ADMISSION'
  | 'FILING_REVIEW'
  | 'CONTACT'
  | 'COMPLAINT'
  | 'COMMENDATION'
  | 'STANDING_CHECK';

/** One look at a person's data (查阅记录): a look-up by ID number, or fields read in clear. The person may read it. */
export interface AccessRecord {
  readonly id: string;
  /** The expert; in a reading for a notice the seat's id, until it is known who sits there. */
  readonly expertId: string;
  readonly at: Date;
  readonly role: string;
  /** The authority, unit or agency that looked. */
  readonly reader: string;
  /** The token's subject; kept for inquiries, not shown. */
  readonly subject: string;
  readonly purpose: DisclosurePurpose;
  readonly reason: string;
  /** Fields shown in clear; none for a look-up. */
  readonly fields: readonly MaskedField[];
}
