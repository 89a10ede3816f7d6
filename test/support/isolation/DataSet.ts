import type { Consent } from '../../../subgraphs/committees/domain/Consent';
import type { ExpertPool } from '../../../subgraphs/committees/domain/ExpertPool';
import type { Filing } from '../../../subgraphs/committees/domain/Filing';
import type { FilingFinding } from '../../../subgraphs/committees/domain/FilingFinding';
import type { OrganisingUnit } from '../../../subgraphs/committees/domain/OrganisingUnit';
import type { PoolMember } from '../../../subgraphs/committees/domain/PoolMember';
import type { ProfessionalGroup } from '../../../subgraphs/committees/domain/ProfessionalGroup';
import type { ReviewCommittee } from '../../../subgraphs/committees/domain/ReviewCommittee';
import type { RosterEntry } from '../../../subgraphs/committees/domain/RosterEntry';
import type { SharingAgreement } from '../../../subgraphs/committees/domain/SharingAgreement';
import type {
  ApplicationStep,
  SocialApplication,
} from '../../../subgraphs/committees/domain/SocialApplication';
import type { Waiver } from '../../../subgraphs/committees/domain/Waiver';
import type { Applicant } from '../../../subgraphs/evaluations/domain/Applicant';
import type {
  Notice,
  NoticeAttempt,
  NoticeReply,
} from '../../../subgraphs/evaluations/domain/notices/Notice';
import type { CommendationLetter } from '../../../subgraphs/evaluations/domain/CommendationLetter';
import type { ConductCase } from '../../../subgraphs/evaluations/domain/ConductCase';
import type { DrawIncident } from '../../../subgraphs/evaluations/domain/ceremony/DrawIncident';
import type { DrawShare } from '../../../subgraphs/evaluations/domain/ceremony/DrawShare';
import type { DrawSignOff } from '../../../subgraphs/evaluations/domain/ceremony/DrawSignOff';
import type { EarlyOpening } from '../../../subgraphs/evaluations/domain/ceremony/EarlyOpening';
import type { PanelDraw } from '../../../subgraphs/evaluations/domain/ceremony/PanelDraw';
import type { RegisteredRecord } from '../../../subgraphs/evaluations/domain/ceremony/RegisteredRecord';
import type { EvaluationSession } from '../../../subgraphs/evaluations/domain/EvaluationSession';
import type { Opinion } from '../../../subgraphs/evaluations/domain/Opinion';
import type { Pledge } from '../../../subgraphs/evaluations/domain/Pledge';
import type { TermAssessment } from '../../../subgraphs/evaluations/domain/TermAssessment';
import type { Publicity } from '../../../subgraphs/evaluations/domain/Publicity';
import type { Recusal } from '../../../subgraphs/evaluations/domain/Recusal';
import type { ClearSeat } from '../../../subgraphs/evaluations/domain/Seat';
import type { SignIn } from '../../../subgraphs/evaluations/domain/SignIn';
import type { ViolationReport } from '../../../subgraphs/evaluations/domain/ViolationReport';
import type { Vote, VoteRoll } from '../../../subgraphs/evaluations/domain/vote/Vote';
import type { AccessRecord } from '../../../subgraphs/experts/domain/AccessRecord';
import type { CreditLift } from '../../../subgraphs/experts/domain/CreditLift';
import type { Employer } from '../../../subgraphs/experts/domain/Employer';
import type { Expert } from '../../../subgraphs/experts/domain/Expert';
import type { ExpertAccess } from '../../../subgraphs/experts/domain/ExpertAccess';
import type { GrantedExemption } from '../../../subgraphs/experts/domain/GrantedExemption';
import type { HeldTitle } from '../../../subgraphs/experts/domain/HeldTitle';
import type { RecordedCredit } from '../../../subgraphs/experts/domain/RecordedCredit';
import type { RecordedEmployment } from '../../../subgraphs/experts/domain/RecordedEmployment';
import type { RecordedSanction } from '../../../subgraphs/experts/domain/RecordedSanction';
import type { RecordedEducation, RecordedTraining } from '../../../subgraphs/experts/domain/RecordedTraining';
import type { ReportedChange } from '../../../subgraphs/experts/domain/ReportedChange';
import type { SignedAttestation } from '../../../subgraphs/experts/domain/SignedAttestation';
import type { NewRow } from '../../../subgraphs/shared/scope/WriteRepository';

/** A person in clear; the loader seals what is stored sealed. */
export interface Person extends Omit<NewRow<Expert>, 'sealedIdNumber' | 'idNumberIndex' | 'sealedPhone'> {
  readonly idNumber: string;
  readonly phone: string;
  /** Who registered the person and so sees the record: an authority, a unit, or nobody of this data set. */
  readonly registeredBy: { readonly authority?: string; readonly unit?: string };
}

/** A pledge with who signed it, which its row does not tell. */
export type HeldPledge = Pledge & { readonly expertId: string };

/** A look at a person; the loader puts a reading for a notice to a sealed seat under the seat's id. */
export interface Look extends AccessRecord {
  readonly sealedSeat?: string;
}

/** A notice, its call log and its replies in clear; the loader seals whom they are about. */
export interface ClearNotice extends Omit<NewRow<Notice>, 'sealedRecipient' | 'codeHash' | 'sealedCode'> {
  readonly expertId: string;
  readonly code: string;
}
export interface ClearAttempt extends NewRow<NoticeAttempt> {
  readonly expertId: string;
}
export interface ClearReply extends Omit<NoticeReply, 'sealedEvidence'> {
  readonly expertId: string;
  readonly evidence: string;
}
/** A case whose expert is known to who writes it; the name is stored once the session of its seat is open. */
export type ClearCase = Omit<NewRow<ConductCase>, 'expertId'> & { readonly expertId: string };

/** A report with who sent it, which its row does not tell. */
export type SentReport = ViolationReport & { readonly expertId: string };

/** Rows of every table by the name of the table, in clear: what the oracle reasons over. */
export interface DataSet {
  readonly organising_unit: readonly NewRow<OrganisingUnit>[];
  readonly review_committee: readonly NewRow<ReviewCommittee>[];
  readonly professional_group: readonly ProfessionalGroup[];
  readonly expert_pool: readonly NewRow<ExpertPool>[];
  readonly pool_member: readonly NewRow<PoolMember>[];
  readonly social_application: readonly NewRow<SocialApplication>[];
  readonly application_step: readonly ApplicationStep[];
  readonly filing: readonly NewRow<Filing>[];
  readonly consent: readonly NewRow<Consent>[];
  readonly filing_roster_entry: readonly RosterEntry[];
  readonly filing_finding: readonly FilingFinding[];
  readonly waiver: readonly NewRow<Waiver>[];
  readonly sharing_agreement: readonly NewRow<SharingAgreement>[];

  readonly employer: readonly Employer[];
  readonly expert: readonly Person[];
  readonly expert_access: readonly ExpertAccess[];
  readonly employment: readonly RecordedEmployment[];
  readonly title: readonly HeldTitle[];
  readonly attestation: readonly SignedAttestation[];
  readonly sanction_interval: readonly NewRow<RecordedSanction>[];
  readonly exemption: readonly GrantedExemption[];
  readonly training: readonly RecordedTraining[];
  readonly continuing_education: readonly RecordedEducation[];
  readonly credit_record: readonly RecordedCredit[];
  readonly credit_lift: readonly CreditLift[];
  readonly contact_change: readonly ReportedChange[];
  readonly access_record: readonly Look[];

  readonly evaluation_session: readonly NewRow<EvaluationSession>[];
  /** Frozen inputs and shares in clear. */
  readonly panel_draw: readonly NewRow<PanelDraw>[];
  readonly draw_share: readonly NewRow<DrawShare>[];
  readonly draw_sign_off: readonly DrawSignOff[];
  readonly draw_incident: readonly DrawIncident[];
  readonly draw_record: readonly RegisteredRecord[];
  readonly early_opening: readonly NewRow<EarlyOpening>[];
  readonly seat: readonly ClearSeat[];
  readonly notice: readonly ClearNotice[];
  readonly notice_attempt: readonly ClearAttempt[];
  readonly notice_reply: readonly ClearReply[];
  readonly applicant: readonly NewRow<Applicant>[];
  readonly pledge: readonly HeldPledge[];
  readonly conduct_case: readonly ClearCase[];
  readonly term_assessment: readonly NewRow<TermAssessment>[];
  readonly commendation_letter: readonly CommendationLetter[];
  readonly recusal: readonly NewRow<Recusal>[];
  readonly opinion: readonly NewRow<Opinion>[];
  readonly vote: readonly NewRow<Vote>[];
  readonly vote_roll: readonly VoteRoll[];
  readonly sign_in: readonly SignIn[];
  readonly publicity: readonly Publicity[];
  readonly violation_report: readonly SentReport[];
}

export type TableName = keyof DataSet;
export type RowOf<Name extends TableName> = DataSet[Name][number];

/** Two universes as one; the second may refer to rows of the first. */
export function joined(one: DataSet, other: Partial<DataSet>): DataSet {
  const names = Object.keys(one) as TableName[];
  return Object.fromEntries(
    names.map((name) => [name, [...one[name], ...(other[name] ?? [])]]),
  ) as unknown as DataSet;
}
