import type { DatabaseSchema } from '../../shared/database/Database';
import { idempotencyKeyMigration } from '../../shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../shared/idempotency/idempotencyKeyTable';
import { eventTables } from '../../shared/outbox/eventTables';
import { eventTablesMigration } from '../../shared/outbox/eventTablesMigration';
import { statisticsSnapshotMigration } from '../../shared/statistics/statisticsSnapshotMigration';
import { statisticsSnapshotTable } from '../../shared/statistics/statisticsSnapshotTable';
import { ApplicantTable } from './ApplicantTable';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';
import { CodeCheckHourTable } from './CodeCheckHourTable';
import { CommendationLetterTable } from './CommendationLetterTable';
import { ConductCaseTable } from './ConductCaseTable';
import { ConductDocketTable } from './ConductDocketTable';
import { DrawIncidentTable } from './DrawIncidentTable';
import { DrawRecordTable } from './DrawRecordTable';
import { DrawShareTable } from './DrawShareTable';
import { DrawSignOffTable } from './DrawSignOffTable';
import { EarlyOpeningTable } from './EarlyOpeningTable';
import { EvaluationSessionTable } from './EvaluationSessionTable';
import { CreateSessions } from './migrations/001-sessions';
import { CreateNotices } from './migrations/030-notices';
import { CreateApplicants } from './migrations/040-applicants';
import { CreateCases } from './migrations/041-cases';
import { CreateMeetingRecords } from './migrations/042-meeting-records';
import { NoticeAttemptTable } from './NoticeAttemptTable';
import { NoticeReplyTable } from './NoticeReplyTable';
import { NoticeTable } from './NoticeTable';
import { OpinionTable } from './OpinionTable';
import { PledgeTable } from './PledgeTable';
import { PublicityTable } from './PublicityTable';
import { RecusalTable } from './RecusalTable';
import { CreateTermAssessments } from './migrations/050-term-assessments';
import { CreateConductCases } from './migrations/051-conduct-cases';
import { CreateCommendationLetters } from './migrations/052-commendation-letters';
import { AddSessionSeries } from './migrations/061-session-series';
import { CreateDraws } from './migrations/020-draws';
import { PanelDrawTable } from './PanelDrawTable';
import { SeatTable } from './SeatTable';
import { SignInTable } from './SignInTable';
import { TermAssessmentTable } from './TermAssessmentTable';
import { ViolationReportTable } from './ViolationReportTable';
import { VoteRollTable } from './VoteRollTable';
import { VoteTable } from './VoteTable';

/** The tables of this subgraph, each after those that it refers to, and the migrations that make them, oldest first. */
export const schema: DatabaseSchema = {
  entities: [
    AuthoritySuccessionTable.schema,
    EvaluationSessionTable.schema,
    SeatTable.schema,
    ApplicantTable.schema,
    PledgeTable.schema,
    TermAssessmentTable.schema,
    CommendationLetterTable.schema,
    NoticeTable.schema,
    NoticeAttemptTable.schema,
    NoticeReplyTable.schema,
    CodeCheckHourTable.schema,
    RecusalTable.schema,
    OpinionTable.schema,
    VoteTable.schema,
    VoteRollTable.schema,
    ConductCaseTable.schema,
    ConductDocketTable.schema,
    PanelDrawTable.schema,
    DrawShareTable.schema,
    DrawSignOffTable.schema,
    DrawIncidentTable.schema,
    DrawRecordTable.schema,
    EarlyOpeningTable.schema,
    SignInTable.schema,
    PublicityTable.schema,
    ViolationReportTable.schema,
    ...eventTables,
    idempotencyKeyTable,
    statisticsSnapshotTable.schema,
  ],
  migrations: [
    CreateSessions,
    eventTablesMigration(1764000000002),
    idempotencyKeyMigration(1764000000003),
    CreateNotices,
    CreateApplicants,
    CreateCases,
    CreateMeetingRecords,
    CreateTermAssessments,
    CreateConductCases,
    CreateDraws,
    CreateCommendationLetters,
    statisticsSnapshotMigration(1764000002060),
    AddSessionSeries,
  ],
};
