import type { Database } from '../../shared/database/Database';
import { loadRows, type RowsOf } from '../../shared/scope/loadRows';
import { AccessRecordTable } from './AccessRecordTable';
import { AttestationTable } from './AttestationTable';
import { ContactChangeTable } from './ContactChangeTable';
import { ContinuingEducationTable } from './ContinuingEducationTable';
import { CreditRecordTable } from './CreditRecordTable';
import { EmployerTable } from './EmployerTable';
import { EmploymentTable } from './EmploymentTable';
import { ExemptionTable } from './ExemptionTable';
import { ExpertAccessTable } from './ExpertAccessTable';
import { ExpertTable } from './ExpertTable';
import { SanctionTable } from './SanctionTable';
import { TitleTable } from './TitleTable';
import { TrainingTable } from './TrainingTable';

const tables = {
  employers: EmployerTable,
  experts: ExpertTable,
  access: ExpertAccessTable,
  employments: EmploymentTable,
  titles: TitleTable,
  attestations: AttestationTable,
  sanctions: SanctionTable,
  exemptions: ExemptionTable,
  trainings: TrainingTable,
  continuingEducation: ContinuingEducationTable,
  creditRecords: CreditRecordTable,
  contactChanges: ContactChangeTable,
  accessRecords: AccessRecordTable,
} as const;

/** Rows by kind; any kind may be missing. Experts are sealed by personalFields, sorted by nameSortKey. */
export type BulkRows = RowsOf<typeof tables>;

/** Loads many rows without a caller; see loadRows. Gives how many were written. */
export const bulkLoad = (database: Pick<Database, 'transaction'>, rows: BulkRows): Promise<number> =>
  loadRows(database, tables, rows);
