import type { CivilDate } from '../../shared/civilDate';
import type { TitleLevel } from './reference/titleSeries';

/**
 * What the rules are told. Plain and complete: `null` says that a fact is not known (the rule answers
 * INSUFFICIENT_DATA), an empty list that there is none. Nothing is read from a clock or a table here.
 */
export type CommitteeLevel = 'SENIOR' | 'SENIOR_COMBINED' | 'ASSOCIATE' | 'INTERMEDIATE' | 'JUNIOR';
export type CommitteeAudience = 'GENERAL' | 'SOCIETY' | 'NON_PUBLIC_UNITS';
export type MemberSource = 'RECOMMENDED' | 'SOCIAL' | 'DESIGNATED';
export type MemberStatus = 'PROPOSED' | 'ADMITTED' | 'ENDED';
export type MemberOffice = 'CHAIR' | 'VICE_CHAIR' | 'MEMBER';
export type EmploymentStatus =
  'IN_SERVICE' | 'CIVIL_SERVANT' | 'REFERENCED_CIVIL_SERVANT' | 'RETIRED' | 'SELF_EMPLOYED';
export type Sector = 'PUBLIC' | 'NON_PUBLIC';
export type AttestationItem = 'LAW_AND_ETHICS' | 'KNOWLEDGE' | 'COMPETENCE' | 'HEALTH';
export type SanctionCategory = 'DISCIPLINE' | 'ADMINISTRATIVE' | 'INVESTIGATION';
export type ExemptionKind = 'EXTENDED_SERVICE' | 'RENOWNED_EXPERT' | 'RENOWNED_TCM' | 'OTHER';
export type ApplicationStage = 'APPLIED' | 'FORWARDED' | 'REVIEWED' | 'SELECTED' | 'CONFIRMED';

/** A title held; `obtainedOn` null when the date is not known. */
export interface TitleFacts {
  readonly seriesNo: number;
  readonly level: TitleLevel;
  readonly obtainedOn: CivilDate | null;
}

export interface AttestationFacts {
  readonly item: AttestationItem;
  readonly by: 'UNIT' | 'AUTHORITY';
  readonly signedOn: CivilDate;
}

/** Category and days only, both included; `end` null while it still runs or when its end is not known. */
export interface SanctionFacts {
  readonly category: SanctionCategory;
  readonly start: CivilDate;
  readonly end: CivilDate | null;
}

/** An adjudicated entry of the credit archive; it counts from `ruledOn` to `until`, null meaning open. */
export interface CreditFacts {
  readonly effect: 'EXCLUDE' | 'WARN';
  readonly clause: string;
  readonly ruledOn: CivilDate;
  readonly until: CivilDate | null;
  /** Needed for T二(六)6, "other": the written reason and who approved it. */
  readonly reason: string | null;
  readonly approvedBy: string | null;
}

export interface ExemptionFacts {
  readonly kind: ExemptionKind;
  readonly evidence: string;
}

/** One step of an own application (T三(二)), in the order taken; `by` is the role that took it. */
export interface ApplicationStepFacts {
  readonly stage: ApplicationStage;
  readonly by: 'EXPERT' | 'EMPLOYER' | 'ORGANISING_UNIT' | 'FILING_AUTHORITY';
  readonly on: CivilDate;
}

/** One membership with what the rules must know of the person. */
export interface MemberFacts {
  /** Id of the membership. */
  readonly id: string;
  readonly source: MemberSource;
  readonly status: MemberStatus;
  /** Whether this filing takes the person in, anew or for another term; false while a term is served out. */
  readonly entering: boolean;
  /** The day the route put the person forward. */
  readonly proposedOn: CivilDate;
  readonly admittedOn: CivilDate | null;
  readonly exitedOn: CivilDate | null;
  readonly exitReason: string | null;
  readonly office: MemberOffice;
  /** 党政机关领导 recommended as chair or vice-chair, T二(五)6. */
  readonly leader: boolean;
  /** Evidence of a leader's professional experience. */
  readonly fieldExperience: string | null;
  /** Steps of the own application of a SOCIAL member. */
  readonly application: readonly ApplicationStepFacts[] | null;
  /** Who designated a DESIGNATED member, and the national or provincial-level honour or post given as reason. */
  readonly designation: { readonly by: string; readonly honour: string } | null;
  readonly titles: readonly TitleFacts[] | null;
  readonly attestations: readonly AttestationFacts[] | null;
  readonly sanctions: readonly SanctionFacts[] | null;
  readonly creditRecords: readonly CreditFacts[] | null;
  readonly employmentStatus: EmploymentStatus | null;
  readonly exemptions: readonly ExemptionFacts[] | null;
  readonly birthDate: CivilDate | null;
  readonly frontline: boolean | null;
  readonly sector: Sector | null;
  /** GB/T 2260, six digits. */
  readonly divisionCode: string | null;
  /** 统一社会信用代码 of the root of the employer's group; the employer's own when it has no parent. */
  readonly rootUscc: string | null;
}

export interface CommitteeFacts {
  readonly level: CommitteeLevel;
  /** Series the pool is registered for; exactly one is lawful. */
  readonly seriesNos: readonly number[];
  /** Null when the committee is built for the whole series. */
  readonly specialty: { readonly name: string; readonly seriesNo: number | null } | null;
  /** Series whose titles count here, old names mapped; the committee's own among them. */
  readonly matchingSeriesNos: readonly number[];
  /** 执行评委 registered, the `k` of the formulas. */
  readonly seats: number;
  /** How many professional groups (专业组) it has. */
  readonly groups: number;
  readonly expectedApplicants: number | null;
  /** The authority's own flag that the committee is large, whatever the numbers. */
  readonly largeScale: boolean;
  /** A smaller number agreed by the HR department of the same level. */
  readonly sizeAdjustment: {
    readonly seatsAtLeast: number;
    readonly agreedOn: CivilDate;
    readonly sameLevel: boolean;
  } | null;
  readonly audience: CommitteeAudience;
  /** 具有职称评审权的用人单位 */
  readonly autonomous: boolean;
  readonly organiserRootUscc: string | null;
  /** The filing authority and those it succeeded. */
  readonly filingAuthorities: readonly string[];
  /** Leaders who serve this committee and are not in this roster (two per committee, not per version). */
  readonly leadersElsewhere: number;
}

/** A pool's roster, ended memberships included, as of a day. The same facts serve a panel. */
export interface PoolFacts {
  /** The day the rules are applied for, in Chongqing. */
  readonly asOf: CivilDate;
  /** The day the authority decides or decided; null before. */
  readonly approvalDate: CivilDate | null;
  /** The day the facts about persons were read from the experts' archive. */
  readonly factsReadOn: CivilDate | null;
  readonly committee: CommitteeFacts;
  readonly members: readonly MemberFacts[];
}

/** Where a filing stands, for the rules; a decision is judged as APPROVED with the validity it would give. */
export type FilingStatus = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'WITHDRAWN' | 'EXPIRED';

/** A granted consent of the chain of an autonomous unit, bound to the roster that was read. */
export interface ConsentFacts {
  readonly leg: 'SUPERIOR' | 'INDUSTRY' | 'DISTRICT';
  readonly decidedOn: CivilDate;
  readonly rosterHash: string;
}

export interface FilingFacts {
  readonly asOf: CivilDate;
  readonly status: FilingStatus;
  /** Id of the authority that T一(二) names; null while 市职改办 must still rule. */
  readonly competentAuthority: string | null;
  readonly filedWith: string;
  readonly lineage: string;
  readonly ordinal: number;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  /** The filing approved before this one, if any. */
  readonly previous: {
    readonly lineage: string;
    readonly ordinal: number;
    readonly lastDay: CivilDate;
  } | null;
  /** Draws, meeting days and votes known of this filing, planned ones included. */
  readonly workDays: readonly {
    readonly id: string;
    readonly kind: 'DRAW' | 'MEETING' | 'VOTE';
    readonly on: CivilDate;
  }[];
  readonly autonomous: boolean;
  /** Whether the autonomous unit has a 主管部门. */
  readonly hasSuperior: boolean | null;
  readonly consents: readonly ConsentFacts[];
  /** Hash of the roster submitted; null while it is not frozen. */
  readonly rosterHash: string | null;
  /** The day it was filed; null before. */
  readonly filedOn: CivilDate | null;
}
