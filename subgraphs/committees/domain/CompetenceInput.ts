import type { CivilDate } from '../../shared/civilDate';
import type { CommitteeLevel } from './facts';

/** 区县组建 · 市级部门 · 市级(市属)单位 · 自主评审的单位 · 中央在渝单位. */
export type OrganiserKind = 'DISTRICT' | 'MUNICIPAL_DEPARTMENT' | 'MUNICIPAL_UNIT' | 'AUTONOMOUS' | 'CENTRAL';

/** What T一(二) needs to know of a pool and its organiser. Ids are authority ids, never division codes. */
export interface CompetenceInput {
  readonly level: CommitteeLevel;
  readonly organiserKind: OrganiserKind;
  /** District or zone authority the organiser belongs to, or, for an autonomous unit, where it is seated. */
  readonly district: string | null;
  /** The one 市级行业主管部门 that manages the organiser's industry. */
  readonly industryDepartment: string | null;
  /** 主管部门 of the organiser, as an authority; it also tells whether an autonomous unit is a district's or municipal. */
  readonly superior: string | null;
  /** 跨行业: the pool covers several industries. */
  readonly crossIndustry: boolean;
  /** Whether an autonomous unit without a superior is registered with the municipality. */
  readonly municipallyRegistered: boolean;
  readonly seriesNo: number | null;
  readonly asOf: CivilDate;
  /**
   * The organiser's own authority, when it is one. Absent: a municipal department is taken to be its own industry
   * department; null: it is none.
   */
  readonly organiserAuthority?: string | null;
}

/**
 * SELF_FILING: files with itself, copied to 市职改办. SUCCEEDED: the named authority has ended, its successor answers.
 * REMIT_UNCONFIRMED: the series is not in our reading of the department's remit. CENTRAL_UNIT: a central unit's
 * high-level pool. CONFIRM_REGISTRATION: taken as not registered with the municipality. CONSENT_REQUIRED: the
 * consents of an autonomous unit come first. NO_SUPERIOR: that leg does not apply. CONSENT_LEG_UNRESOLVED: nobody
 * is known who could give the other one.
 */
export type CompetenceFlag =
  | 'CONSENT_REQUIRED'
  | 'NO_SUPERIOR'
  | 'CONSENT_LEG_UNRESOLVED'
  | 'SELF_FILING'
  | 'CENTRAL_UNIT'
  | 'CONFIRM_REGISTRATION'
  | 'REMIT_UNCONFIRMED'
  | 'SUCCEEDED';

/** Why 市职改办 must rule by hand. */
export type ManualRulingCause =
  'OUTSIDE_TABLE' | 'REGISTRATION_UNKNOWN' | 'DISTRICT_NOT_IN_TABLE' | 'DEPARTMENT_NOT_IN_TABLE';

/** 组建单位主管部门 · 市级行业主管部门 · 区县职改部门. */
export type ConsentLeg = 'SUPERIOR' | 'INDUSTRY' | 'DISTRICT';

/** A consent that must come before the filing; any one of the named authorities may give it. */
export interface RequiredConsent {
  readonly leg: ConsentLeg;
  readonly anyOf: readonly string[];
}

/** Whether a committee is a high-level one (高级评委会). */
export const isHighLevel = (level: CommitteeLevel): boolean =>
  level === 'SENIOR' || level === 'SENIOR_COMBINED' || level === 'ASSOCIATE';
