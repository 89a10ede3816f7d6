import type { CommitteeLevel } from '../../subgraphs/committees/domain/facts';

/** Rule of T二(五)1–4 for the titles of a level. */
const levelRule: Readonly<Record<CommitteeLevel, string>> = {
  SENIOR: 'R-21',
  SENIOR_COMBINED: 'R-21',
  ASSOCIATE: 'R-22',
  INTERMEDIATE: 'R-23',
  JUNIOR: 'R-24',
};

interface QuirkText {
  /** The rules that the pool breaks as it stands, and no others. */
  readonly breaks: (level: CommitteeLevel) => readonly string[];
  /** Whether what is wrong came up after an approval; else it is in the first submission, which waits. */
  readonly since: 'APPROVAL' | 'SUBMISSION';
}

const afterApproval = (...rules: string[]): QuirkText => ({ breaks: () => rules, since: 'APPROVAL' });
const inSubmission = (...rules: string[]): QuirkText => ({ breaks: () => rules, since: 'SUBMISSION' });

/** What may be wrong with a pool on purpose, so that every reader of the data finds some of each. */
export const quirks = {
  /** More seats than the pool was built for. */
  SEATS_RAISED: afterApproval('R-08', 'R-10'),
  SEATS_EVEN: afterApproval('R-13'),
  SEATS_BELOW_FLOOR: afterApproval('R-12'),
  /** A smaller number than the floor that the authority has agreed to, which is not broken. */
  SEATS_AGREED: afterApproval(),
  /** The authority found that 5× applies. */
  FLAGGED_LARGE: afterApproval('R-09'),
  /** Too few, with an exception granted for as long as the filing lasts: waived, which is not broken. */
  SIZE_WAIVED: afterApproval(),
  UNDER_DISCIPLINE: afterApproval('R-30'),
  UNDER_SANCTION: afterApproval('R-31'),
  UNDER_INVESTIGATION: afterApproval('R-32'),
  NO_FRONTLINE: afterApproval('R-36'),
  ALL_PUBLIC: afterApproval('R-37'),
  NOBODY_FROM_ELSEWHERE: afterApproval('R-39'),
  OWN_STAFF_ONLY: afterApproval('R-39', 'R-40'),
  TOO_FEW: inSubmission('R-08', 'R-10'),
  FEW_RECOMMENDED: inSubmission('R-10'),
  NO_SOCIAL: inSubmission('R-11'),
  /** Designated before anybody was recommended. */
  EARLY_DESIGNATION: inSubmission('R-11H'),
  /** An application that the employer never forwarded. */
  ROUTE_SKIPPED: inSubmission('R-14'),
  NOT_ATTESTED: inSubmission('R-20'),
  LOW_TITLE: { since: 'SUBMISSION', breaks: (level) => [levelRule[level]] },
  FEW_SENIOR: inSubmission('R-22P'),
  FEW_ASSOCIATE: inSubmission('R-23'),
  RECENT_SENIOR: inSubmission('R-25'),
  RECENT_ASSOCIATE: inSubmission('R-26'),
  THIRD_LEADER: inSubmission('R-27', 'R-35'),
  OTHER_SERIES: { since: 'SUBMISSION', breaks: (level) => [levelRule[level], 'R-28'] },
  RETIRED_ENTRANT: inSubmission('R-35'),
  PUBLIC_MAJORITY: inSubmission('R-38'),
} as const satisfies Record<string, QuirkText>;

export type Quirk = keyof typeof quirks;
