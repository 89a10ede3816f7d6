import type { DatabaseSchema } from '../../shared/database/Database';
import { idempotencyKeyMigration } from '../../shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../shared/idempotency/idempotencyKeyTable';
import { eventTables } from '../../shared/outbox/eventTables';
import { eventTablesMigration } from '../../shared/outbox/eventTablesMigration';
import { statisticsSnapshotMigration } from '../../shared/statistics/statisticsSnapshotMigration';
import { statisticsSnapshotTable } from '../../shared/statistics/statisticsSnapshotTable';
import { AccessRecordTable } from './AccessRecordTable';
import { AttestationTable } from './AttestationTable';
import { AuthoritySuccessionTable } from './AuthoritySuccessionTable';
import { ContactChangeTable } from './ContactChangeTable';
import { ContinuingEducationTable } from './ContinuingEducationTable';
import { CreditLiftTable } from './CreditLiftTable';
import { CreditRecordTable } from './CreditRecordTable';
import { EmployerTable } from './EmployerTable';
import { EmploymentTable } from './EmploymentTable';
import { ExemptionTable } from './ExemptionTable';
import { ExpertAccessTable } from './ExpertAccessTable';
import { ExpertTable } from './ExpertTable';
import { CreateExperts } from './migrations/001-experts';
import { CreateArchive } from './migrations/002-archive';
import { CreateCreditLifts } from './migrations/050-credit-lifts';
import { CreateStandingInquiries } from './migrations/061-standing-inquiries';
import { SanctionTable } from './SanctionTable';
import { StandingInquiryTable } from './StandingInquiryTable';
import { TitleTable } from './TitleTable';
import { TrainingTable } from './TrainingTable';

/** The tables of this subgraph and the migrations that make them, oldest first. */
export const schema: DatabaseSchema = {
  entities: [
    ExpertTable.schema,
    ExpertAccessTable.schema,
    AuthoritySuccessionTable.schema,
    AccessRecordTable.schema,
    EmployerTable.schema,
    EmploymentTable.schema,
    TitleTable.schema,
    AttestationTable.schema,
    SanctionTable.schema,
    ExemptionTable.schema,
    TrainingTable.schema,
    ContinuingEducationTable.schema,
    CreditRecordTable.schema,
    CreditLiftTable.schema,
    ContactChangeTable.schema,
    StandingInquiryTable.schema,
    ...eventTables,
    idempotencyKeyTable,
    statisticsSnapshotTable.schema,
  ],
  migrations: [
    CreateExperts,
    CreateArchive,
    eventTablesMigration(1764000000003),
    idempotencyKeyMigration(1764000000004),
    CreateCreditLifts,
    statisticsSnapshotMigration(1764000003060),
    CreateStandingInquiries,
  ],
};
