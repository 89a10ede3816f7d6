import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeFacts, FilingStatus } from './facts';
import { refuse } from './refusals';

/** EXPIRED is never stored: it follows from the last day. */
export type StoredFilingStatus = Exclude<FilingStatus, 'EXPIRED'>;

/** A filing of a pool (核准备案), T一(二): one version of its roster, submitted and decided. */
export interface Filing {
  readonly id: string;
  readonly poolId: string;
  /** The authority in charge now. */
  readonly filingAuthorityId: string;
  /** The authority it was filed with; another one when a successor answers now. */
  readonly filedWithId: string;
  readonly organisingUnitId: string;
  /** Number in the pool's lineage, from 1. */
  readonly ordinal: number;
  readonly status: StoredFilingStatus;
  readonly startedOn: CivilDate;
  /** Hash of the roster for which consents were last asked. */
  readonly consentHash: string | null;
  /** The last submission; its roster entries carry the same id. Null before the first. */
  readonly submissionId: string | null;
  /** SHA-256 of the submission's roster in canonical JSON, hex. */
  readonly rosterHash: string | null;
  readonly rosterSize: number | null;
  /** What the rules were told of the committee at submission. */
  readonly committeeFacts: CommitteeFacts | null;
  readonly submittedAt: Date | null;
  /** Civil date of the submission. */
  readonly filedOn: CivilDate | null;
  /** Authorities that got a copy of the submission (SELF_FILING). */
  readonly copiedTo: readonly string[];
  /** The findings in force: those of the submission, then those of the approval. */
  readonly findingSetId: string | null;
  /** Rule set that produced them. */
  readonly ruleSet: string | null;
  readonly decidedAt: Date | null;
  readonly returnReasons: readonly string[];
  readonly withdrawalReason: string | null;
  /** Validity, both days included. */
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  /** The pool while the filing is open, null after: a pool has one open filing at a time. */
  readonly liveKey: string | null;
  readonly version: number;
}

/** Where a filing stands on a day: an approved one expires with its last day. */
export const filingStatusOn = (
  { status, lastDay }: Pick<Filing, 'status' | 'lastDay'>,
  today: CivilDate,
): FilingStatus => (status === 'APPROVED' && lastDay !== null && lastDay < today ? 'EXPIRED' : status);

/** States in which a filing can still be changed by its organiser. */
export const editable: readonly StoredFilingStatus[] = ['DRAFT', 'RETURNED'];

/** States in which a filing is not over. */
export const open: readonly StoredFilingStatus[] = [...editable, 'SUBMITTED'];

/** Throws WRONG_STATUS when a filing does not stand where an act needs it. */
export function requireStatus(
  filing: Pick<Filing, 'status' | 'lastDay'>,
  allowed: readonly StoredFilingStatus[],
  today: CivilDate,
): void {
  if (!allowed.includes(filing.status))
    throw refuse('WRONG_STATUS', { status: filingStatusOn(filing, today) });
}
