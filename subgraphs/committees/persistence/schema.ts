import type { DatabaseSchema } from '../../shared/database/Database';
import { ConsentTable } from './ConsentTable';
import { ExpertPoolTable } from './ExpertPoolTable';
import { PoolsAndMembers1767225600001 } from './migrations/001-pools-and-members';
import { OrganisingUnitTable } from './OrganisingUnitTable';
import { PoolMemberTable } from './PoolMemberTable';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';
import { ApplicationStepTable } from './ApplicationStepTable';
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
  ],
  migrations: [PoolsAndMembers1767225600001],
};
