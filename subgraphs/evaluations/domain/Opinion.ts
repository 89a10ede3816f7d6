export type Recommendation = 'RECOMMEND' | 'NOT_RECOMMEND';

/** What an expert wrote of one applicant and answers for (评审意见), T四(六). Final once signed. */
export interface Opinion {
  readonly id: string;
  readonly sessionId: string;
  readonly applicantId: string;
  readonly seatId: string;
  readonly expertId: string;
  /** The author's holder key, by which the author reads it; null once the author stays out of the case. */
  readonly readerKey: string | null;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly text: string;
  readonly recommendation: Recommendation;
  /** SHA-256 of the canonical JSON of session, applicant, seat, text, recommendation and instant; hexadecimal. */
  readonly contentHash: string;
  readonly signedAt: Date;
}
