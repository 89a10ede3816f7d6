export type Recommendation = 'RECOMMEND' | 'NOT_RECOMMEND';

/** What an expert wrote of one applicant and answers for (评审意见), T四(六). Final once signed. */
export interface Opinion {
  readonly id: string;
  readonly sessionId: string;
  readonly applicantId: string;
  readonly seatId: string;
  readonly expertId: string;
  /** Whether the author still reads it: no longer once the author stays out of the case. */
  readonly readByAuthor: boolean;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly text: string;
  readonly recommendation: Recommendation;
  /** SHA-256 of the canonical JSON of session, applicant, seat, text, recommendation and instant; hexadecimal. */
  readonly contentHash: string;
  readonly signedAt: Date;
}
