/** A pledge (个人承诺书) signed by an expert for one session; the name stands nowhere in it. */
export interface Pledge {
  readonly id: string;
  readonly sessionId: string;
  readonly seatId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  /** Version of the text that was signed. */
  readonly textVersion: string;
  /** SHA-256 of that text, hexadecimal. */
  readonly textHash: string;
  readonly signedAt: Date;
}
