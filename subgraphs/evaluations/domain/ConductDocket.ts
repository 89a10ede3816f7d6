/** One row for each expert about whom somebody has ruled: acts on it take their turn. */
export interface ConductDocket {
  /** The expert. */
  readonly id: string;
  readonly touchedAt: Date;
}
