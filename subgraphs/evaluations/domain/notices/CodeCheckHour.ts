/** How many codes an employer has checked in one hour. */
export interface CodeCheckHour {
  /** Employer and hour. */
  readonly id: string;
  readonly employerId: string;
  readonly startsAt: Date;
  readonly checks: number;
  readonly version: number;
}
