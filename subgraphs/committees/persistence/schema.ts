import type { DatabaseSchema } from '../../shared/database/Database';
import { idempotencyKeyMigration } from '../../shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../shared/idempotency/idempotencyKeyTable';
import { eventTables } from '../../shared/outbox/eventTables';
import { eventTablesMigration } from '../../shared/outbox/eventTablesMigration';
import { ApplicationStepTable } from './ApplicationStepTable';
import { ConsentTable } from './ConsentTable';
import { ExpertPoolTable } from './ExpertPoolTable';
import { CreatePoolsAndMembers } from './migrations/001-pools-and-members';
import { OrganisingUnitTable } from './OrganisingUnitTable';
import { PoolMemberTable } from './PoolMemberTable';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';
import { SocialApplicationTable } from './SocialApplicationTable';

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
    ...eventTables,
    idempotencyKeyTable,
  ],
  migrations: [
    CreatePoolsAndMembers,
    eventTablesMigration(1764000000002),
    idempotencyKeyMigration(1764000000003),
  ],
};
