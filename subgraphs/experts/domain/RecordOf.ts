/** A fact about an expert as a row of its own. */
export interface RecordOf {
  readonly id: string;
  readonly expertId: string;
}
