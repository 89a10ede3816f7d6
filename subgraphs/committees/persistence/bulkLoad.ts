import type { Database } from '../../shared/database/Database';
import { loadRows, type RowsOf } from '../../shared/scope/loadRows';
import { ApplicationStepTable } from './ApplicationStepTable';
import { ConsentTable } from './ConsentTable';
import { ExpertPoolTable } from './ExpertPoolTable';
import { FilingFindingTable } from './FilingFindingTable';
import { FilingTable } from './FilingTable';
import { OrganisingUnitTable } from './OrganisingUnitTable';
import { PoolMemberTable } from './PoolMemberTable';
import { ProfessionalGroupTable } from './ProfessionalGroupTable';
import { ReviewCommitteeTable } from './ReviewCommitteeTable';
import { RosterEntryTable } from './RosterEntryTable';
import { SharingAgreementTable } from './SharingAgreementTable';
import { SocialApplicationTable } from './SocialApplicationTable';
import { WaiverTable } from './WaiverTable';

/** In the order in which the tables refer to each other. */
const tables = {
  units: OrganisingUnitTable,
  committees: ReviewCommitteeTable,
  groups: ProfessionalGroupTable,
  pools: ExpertPoolTable,
  members: PoolMemberTable,
  applications: SocialApplicationTable,
  steps: ApplicationStepTable,
  filings: FilingTable,
  entries: RosterEntryTable,
  findings: FilingFindingTable,
  waivers: WaiverTable,
  consents: ConsentTable,
  sharings: SharingAgreementTable,
} as const;

/** Rows by kind; any kind may be missing. Members are sorted by rosterSortKey, and carry liveKey while they last. */
export type BulkRows = RowsOf<typeof tables>;

/** Loads many rows without a caller; see loadRows. Gives how many were written. */
export const bulkLoad = (database: Pick<Database, 'transaction'>, rows: BulkRows): Promise<number> =>
  loadRows(database, tables, rows);
