import type { DatabaseSchema } from '../../shared/database/Database';
import { idempotencyKeyMigration } from '../../shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../shared/idempotency/idempotencyKeyTable';
import { eventTables } from '../../shared/outbox/eventTables';
import { eventTablesMigration } from '../../shared/outbox/eventTablesMigration';
import { statisticsSnapshotMigration } from '../../shared/statistics/statisticsSnapshotMigration';
import { statisticsSnapshotTable } from '../../shared/statistics/statisticsSnapshotTable';
import { ApplicationStepTable } from './ApplicationStepTable';
import { ConsentTable } from './ConsentTable';
import { ExpertPoolTable } from './ExpertPoolTable';
import { FilingFindingTable } from './FilingFindingTable';
import { FilingTable } from './FilingTable';
import { CreatePoolsAndMembers } from './migrations/001-pools-and-members';
import { CreateFilings } from './migrations/002-filings';
import { AddRenewals } from './migrations/050-renewals';
import { OrganisingUnitTable } from './OrganisingUnitTable';
import { PoolMemberTable } from './PoolMemberTable';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';
import { RosterEntryTable } from './RosterEntryTable';
import { SharingAgreementTable } from './SharingAgreementTable';
import { SocialApplicationTable } from './SocialApplicationTable';
import { WaiverTable } from './WaiverTable';

/** The tables of this subgraph, and the migrations that make them, oldest first. */
export const schema: DatabaseSchema = {
  entities: [
    OrganisingUnitTable.schema,
    ReviewCommitteeTable.schema,
    ProfessionalGroupTable.schema,
    ExpertPoolTable.schema,
    PoolMemberTable.schema,
    SocialApplicationTable.schema,
    ApplicationStepTable.schema,
    ConsentTable.schema,
    FilingTable.schema,
    RosterEntryTable.schema,
    FilingFindingTable.schema,
    WaiverTable.schema,
    SharingAgreementTable.schema,
    ...eventTables,
    idempotencyKeyTable,
    statisticsSnapshotTable.schema,
  ],
  migrations: [
    CreatePoolsAndMembers,
    eventTablesMigration(1764000000002),
    idempotencyKeyMigration(1764000000003),
    CreateFilings,
    AddRenewals,
    statisticsSnapshotMigration(1764000001060),
  ],
};
