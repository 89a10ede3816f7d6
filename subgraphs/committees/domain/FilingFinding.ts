import type { CivilDate } from '../../shared/civilDate';
import type { RuleFinding } from '../../shared/rule';

/** What one rule found at a submission or at the decision on it. Kept for ever, so that the act can be re-read. */
export interface FilingFinding extends Required<RuleFinding> {
  readonly id: string;
  /** One run of the rules. */
  readonly findingSetId: string;
  readonly submissionId: string;
  readonly filingId: string;
  readonly poolId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly stage: 'SUBMISSION' | 'DECISION';
  /** Place in the run, from 1. */
  readonly ordinal: number;
  readonly ruleSet: string;
  /** The day the rules were applied for. */
  readonly asOf: CivilDate;
}
