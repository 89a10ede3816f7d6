import type { CivilDate } from '../../shared/civilDate';
import type { CreditRecord } from './credit';
import type { SanctionInterval } from './sanctionInterval';
import type { Title } from './titles';
import type { ContinuingEducation, Training } from './training';

/** 在职 · 公务员 · 参照公务员管理 · 离退休 · 自由职业, T二(六)7. */
export type EmploymentStatus =
  'IN_SERVICE' | 'CIVIL_SERVANT' | 'REFERENCED_CIVIL_SERVANT' | 'RETIRED' | 'SELF_EMPLOYED';
/** 公有制 · 非公有制, T二(七). */
export type Sector = 'PUBLIC' | 'NON_PUBLIC';
/** T二(一) · T二(二) · T二(三) · T二(四); of health there is the attestation and nothing else (个保法 §28). */
export type AttestationItem = 'LAW_AND_ETHICS' | 'KNOWLEDGE' | 'COMPETENCE' | 'HEALTH';
export type AttestedBy = 'UNIT' | 'AUTHORITY';
/** 延迟退休手续 · 业内知名专家 · 知名中医 · 其他. */
export type ExemptionKind = 'EXTENDED_SERVICE' | 'RENOWNED_EXPERT' | 'RENOWNED_TCM' | 'OTHER';

export interface Attestation {
  readonly item: AttestationItem;
  readonly by: AttestedBy;
  readonly signedOn: CivilDate;
}

export interface Exemption {
  readonly kind: ExemptionKind;
  /** Document number or file reference. */
  readonly evidence: string;
  readonly grantedOn: CivilDate;
}

export interface Employment {
  readonly employerId: string;
  readonly employerUscc: string;
  /** Root of the employer's group; the employer's own when it has no parent. */
  readonly rootUscc: string;
  readonly sector: Sector;
  readonly frontline: boolean;
  /** Six digits; outside 50xxxx for experts from elsewhere. */
  readonly divisionCode: string;
  readonly since: CivilDate;
}

/** What the rules of the other subgraphs must know of a person: dates and categories, no identity. */
export interface ExpertFacts {
  readonly expertId: string;
  readonly birthDate: CivilDate;
  readonly status: EmploymentStatus;
  readonly employment: Employment;
  readonly titles: readonly Title[];
  readonly attestations: readonly Attestation[];
  readonly sanctions: readonly SanctionInterval[];
  readonly exemptions: readonly Exemption[];
  readonly creditRecords: readonly CreditRecord[];
  readonly trainings: readonly Training[];
  readonly continuingEducation: readonly ContinuingEducation[];
}
