import type { Consent } from '../subgraphs/committees/domain/Consent';
import type { ExpertPool } from '../subgraphs/committees/domain/ExpertPool';
import type { Filing } from '../subgraphs/committees/domain/Filing';
import type { FilingFinding } from '../subgraphs/committees/domain/FilingFinding';
import type { OrganisingUnit } from '../subgraphs/committees/domain/OrganisingUnit';
import type { PoolMember } from '../subgraphs/committees/domain/PoolMember';
import type { ProfessionalGroup } from '../subgraphs/committees/domain/ProfessionalGroup';
import type { ReviewCommittee } from '../subgraphs/committees/domain/ReviewCommittee';
import type { RosterEntry } from '../subgraphs/committees/domain/RosterEntry';
import type { SharingAgreement } from '../subgraphs/committees/domain/SharingAgreement';
import type { ApplicationStep, SocialApplication } from '../subgraphs/committees/domain/SocialApplication';
import type { Waiver } from '../subgraphs/committees/domain/Waiver';
import type { EvaluationSession } from '../subgraphs/evaluations/domain/EvaluationSession';
import type { ClearSeat } from '../subgraphs/evaluations/domain/Seat';
import type { AccessRecord } from '../subgraphs/experts/domain/AccessRecord';
import type { Employer } from '../subgraphs/experts/domain/Employer';
import type { ExpertAccess } from '../subgraphs/experts/domain/ExpertAccess';
import type { GrantedExemption } from '../subgraphs/experts/domain/GrantedExemption';
import type { HeldTitle } from '../subgraphs/experts/domain/HeldTitle';
import type { RecordedCredit } from '../subgraphs/experts/domain/RecordedCredit';
import type { RecordedEmployment } from '../subgraphs/experts/domain/RecordedEmployment';
import type { RecordedSanction } from '../subgraphs/experts/domain/RecordedSanction';
import type { RecordedEducation, RecordedTraining } from '../subgraphs/experts/domain/RecordedTraining';
import type { ReportedChange } from '../subgraphs/experts/domain/ReportedChange';
import type { SignedAttestation } from '../subgraphs/experts/domain/SignedAttestation';
import type { CivilDate } from '../subgraphs/shared/civilDate';
import type { LivedCommittee } from './lived/LivedCommittee';
import type { ClearExpert } from './people/DemoPerson';

/** An expert row as it will be stored, ID number and phone still in clear. */
export type DemoExpert = ClearExpert & { readonly registeredOn: CivilDate };

/** A pool and a rule that it breaks on purpose. */
export interface KnownFailure {
  readonly poolCode: string;
  readonly rule: string;
}

/** An authority that has ended, and who answers for it. */
export interface Succession {
  readonly from: string;
  readonly to: string;
}

/** Rows of the experts subgraph, by the names of its bulk path. */
export interface ExpertsRows {
  readonly employers: readonly Employer[];
  readonly experts: readonly DemoExpert[];
  readonly access: readonly ExpertAccess[];
  readonly employments: readonly RecordedEmployment[];
  readonly titles: readonly HeldTitle[];
  readonly attestations: readonly SignedAttestation[];
  readonly sanctions: readonly RecordedSanction[];
  readonly exemptions: readonly GrantedExemption[];
  readonly trainings: readonly RecordedTraining[];
  readonly continuingEducation: readonly RecordedEducation[];
  readonly creditRecords: readonly RecordedCredit[];
  readonly contactChanges: readonly ReportedChange[];
  readonly accessRecords: readonly AccessRecord[];
}

/** Rows of the committees subgraph, by the names of its bulk path. */
export interface CommitteesRows {
  readonly units: readonly OrganisingUnit[];
  readonly committees: readonly ReviewCommittee[];
  readonly groups: readonly ProfessionalGroup[];
  readonly pools: readonly ExpertPool[];
  readonly members: readonly PoolMember[];
  readonly applications: readonly SocialApplication[];
  readonly steps: readonly ApplicationStep[];
  readonly filings: readonly Filing[];
  readonly entries: readonly RosterEntry[];
  readonly findings: readonly FilingFinding[];
  readonly waivers: readonly Waiver[];
  readonly consents: readonly Consent[];
  readonly sharings: readonly SharingAgreement[];
}

/** Rows of the evaluations subgraph, by the names of its bulk path. */
export interface EvaluationsRows {
  readonly sessions: readonly EvaluationSession[];
  readonly seats: readonly ClearSeat[];
}

/** Everything of the three subgraphs as plain rows, as it stands on one day. */
export interface World {
  readonly asOf: CivilDate;
  readonly experts: ExpertsRows;
  readonly committees: CommitteesRows;
  readonly evaluations: EvaluationsRows;
  readonly successions: readonly Succession[];
  /** Committees whose sessions in the last filing or two, and the ends of whose terms, are left to a replay. */
  readonly lived: readonly LivedCommittee[];
  /** What the live findings of the pools fail, and nothing beside it. */
  readonly knownFailures: readonly KnownFailure[];
}
