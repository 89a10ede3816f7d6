/** One pool of a universe and everything that hangs off it, in short. */
export interface PoolPlan {
  /** Two digits; ids end in it. */
  readonly key: string;
  readonly authority: string;
  readonly unit: string;
  /** Experts by number: chair, social, designated and further members; the last ones have left on the days given. */
  readonly members: readonly number[];
  readonly left?: Readonly<Record<number, string>>;
  /** Experts who applied by themselves, with how far they came. */
  readonly applicants?: Readonly<
    Record<number, 'APPLIED' | 'FORWARDED' | 'REJECTED' | 'CONFIRMED' | 'WITHDRAWN'>
  >;
  /** How the second filing stands; the first was approved. A pool `never` filed has a draft alone. */
  readonly filing: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'WITHDRAWN' | 'NEVER';
  /** Departments asked for their consent: which filing, who, and what they said. */
  readonly consents?: readonly (readonly [
    filing: 1 | 2,
    department: string,
    said: 'REQUESTED' | 'GRANTED' | 'REFUSED' | 'ENDED',
  ])[];
  /** Sessions by opening, and who sits in them beside the first three members. */
  readonly sessions?: readonly {
    readonly opens: string;
    readonly status?: 'PLANNED' | 'CLOSED' | 'CANCELLED';
    readonly guests?: readonly number[];
  }[];
  /** Who forwards the applications; by default one of four, by the applicant's number. */
  readonly employer?: string;
}

/** 1 → `expert_01`. */
export const expertId = (number: number): string => `expert_${String(number).padStart(2, '0')}`;

/** Who applies through which employer. */
export const employerOf = (number: number): string => `employer_${(number % 4) + 1}`;
