import type { CivilDate } from '../../shared/civilDate';
import type { RuleFinding } from '../../shared/rule';

/** The letter of an organiser to the unit of an expert whose term was excellent (函告), T五(六). It is never deleted. */
export interface CommendationLetter {
  readonly id: string;
  readonly assessmentId: string;
  /** Membership and term, while the letter stands: one for each, whichever version of the assessment it rests on. */
  readonly termKey: string | null;
  readonly expertId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** The employer on the day of the letter; no other one reads it. */
  readonly employerId: string;
  /** Year and place in the organiser's letters of that year, from 1: the number is made of them. */
  readonly year: number;
  readonly ordinal: number;
  readonly issuedOn: CivilDate;
  /** 撤回: the day on which the assessment was corrected to another grade; null while the letter stands. */
  readonly withdrawnOn: CivilDate | null;
  /** As it is printed, with the name in clear. */
  readonly text: string;
  /** R-68 as it was found on the day. */
  readonly findings: readonly RuleFinding[];
}

/** 文号, running in each organiser's year. */
export const letterNumber = ({ year, ordinal }: Pick<CommendationLetter, 'year' | 'ordinal'>): string =>
  `评审函〔${year}〕${ordinal}号`;
