/** The hash a draw's record is built with; SM3 is GB/T 32905. */
export type DrawHash = 'sha256' | 'sm3';

/** One professional group (专业组) and the seats it fills; the seats of all groups add up to the panel's. */
export interface DrawGroup {
  readonly id: string;
  readonly seats: number;
}

/** The limits a panel keeps. A member that is absent does not bind. */
export interface DrawLimits {
  /** seats held by experts who are senior relative to the committee. */
  readonly seniorAtLeast?: number;
  /** R-56, both legs in one number: seats that may go to those who attended last year. */
  readonly keptFromLastYearAtMost?: number;
  readonly perEmployerAtMost?: number;
  /** seats held by experts of non-public units. */
  readonly nonPublicAtLeast?: number;
  /** seats held by experts from outside the organising unit. */
  readonly outsideAtLeast?: number;
  /** Seats held by experts who may be chair (主任委员): without one of them the panel could not sit. */
  readonly chairAtLeast?: number;
}

/** One candidate with the attributes the draw uses, and no others: no name, no unit's text. */
export interface FrozenCandidate {
  readonly id: string;
  /** 正高 for a 副高 committee, at least 副高 for a 中级 one. */
  readonly senior: boolean;
  readonly lastYear: boolean;
  /** Opaque key of the employer; equal keys share the cap. */
  readonly employer: string;
  /** Needed when the input has groups; without groups it binds nothing. */
  readonly group?: string;
  readonly nonPublic: boolean;
  readonly outside: boolean;
  /** Whether the candidate may be chair; absent: no. */
  readonly chair?: boolean;
}

/** Who is not a candidate, and the rules that say so. */
export interface ExcludedExpert {
  readonly id: string;
  readonly rules: readonly string[];
}

/** The frozen input F of a draw (T五(一)): all that the panel depends on besides the seed. Candidates stand in byte order of id. */
export interface FrozenInput {
  readonly version: 1;
  readonly hash: DrawHash;
  readonly drawId: string;
  readonly attempt: number;
  readonly filingId: string;
  readonly ruleSet: string;
  readonly seats: number;
  readonly reserves: number;
  readonly groups?: readonly DrawGroup[];
  readonly limits: DrawLimits;
  /** Pairs of candidates of whom at most one may sit. */
  readonly apart?: readonly (readonly [string, string])[];
  readonly candidates: readonly FrozenCandidate[];
  /**
   * Who sits already, in a supplementary draw (补抽): `seats` counts them, and every limit holds for them and the
   * drawn together. In byte order of id, none of them a candidate.
   */
  readonly seated?: readonly FrozenCandidate[];
  readonly excluded: readonly ExcludedExpert[];
}
