import type { CivilDate } from '../../shared/civilDate';
import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { Table } from '../../shared/scope/defineTable';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { NewRow } from '../../shared/scope/WriteRepository';
import type { GrantedExemption } from '../domain/GrantedExemption';
import type { HeldTitle } from '../domain/HeldTitle';
import type { RecordOf } from '../domain/RecordOf';
import type { RecordedEmployment } from '../domain/RecordedEmployment';
import type { RecordedSanction } from '../domain/RecordedSanction';
import type { RecordedEducation, RecordedTraining } from '../domain/RecordedTraining';
import type { ReportedChange } from '../domain/ReportedChange';
import type { SignedAttestation } from '../domain/SignedAttestation';
import { AttestationTable } from './AttestationTable';
import { ContactChangeTable } from './ContactChangeTable';
import { ContinuingEducationTable } from './ContinuingEducationTable';
import { EmploymentTable } from './EmploymentTable';
import { ExemptionTable } from './ExemptionTable';
import { SanctionTable } from './SanctionTable';
import { TitleTable } from './TitleTable';
import { TrainingTable } from './TrainingTable';

/**
 * What is on record about experts, as commands write it. Rows are read and changed within the caller's reach. A
 * policy that looks at another table cannot judge a row that is not there yet, so new rows are for an expert that
 * expertRepository.forChange has given.
 */
export function archiveRepository(session: DatabaseSession, caller: Caller, clock: Clock) {
  const titles = scopedRepository(session, TitleTable, caller, clock);
  const employments = scopedRepository(session, EmploymentTable, caller, clock);
  const attestations = scopedRepository(session, AttestationTable, caller, clock);
  const sanctions = scopedRepository(session, SanctionTable, caller, clock);
  const education = scopedRepository(session, ContinuingEducationTable, caller, clock);

  const added = systemScope('the expert of the new row was found in the caller’s reach by forChange');
  const insert = <Row extends RecordOf>(table: Table<Row>, ...rows: readonly NewRow<Row>[]): Promise<void> =>
    scopedRepository(session, table, added).insertMany(rows);

  const titlesOf = (expertId: string) => titles.find({ where: { expertId } });
  const currentEmployment = async (expertId: string): Promise<RecordedEmployment> => {
    const [current] = await employments.find({ where: { expertId, endedOn: null } });
    if (!current) throw new Error(`${expertId} has no employment of today`);
    return current;
  };

  return {
    titlesOf,
    currentEmployment,
    addTitles: (rows: readonly HeldTitle[]) => insert(TitleTable, ...rows),

    addEmployment: (row: RecordedEmployment) => insert(EmploymentTable, row),

    /** Ends the employment of today and puts another in its place. */
    async replaceEmployment(
      current: RecordedEmployment,
      next: RecordedEmployment,
      on: CivilDate,
    ): Promise<void> {
      await employments.update(current.id, {}, { endedOn: on });
      await insert(EmploymentTable, next);
    },

    /** Leaves out what the same signer attested on the same day before. Gives how many were added. */
    async addAttestations(rows: readonly SignedAttestation[]): Promise<number> {
      const [first] = rows;
      if (!first) return 0;
      const { expertId, signedOn, signedBy } = first;
      const before = await attestations.find({ where: { expertId, signedOn, signedBy } });
      const fresh = rows.filter(({ item, by }) => !before.some((one) => one.item === item && one.by === by));
      if (fresh.length > 0) await insert(AttestationTable, ...fresh);
      return fresh.length;
    },

    addSanction: (row: NewRow<RecordedSanction>) => insert(SanctionTable, row),
    /** Throws NOT_FOUND, also for an interval of somebody else. */
    async sanctionOf(expertId: string, id: string): Promise<RecordedSanction> {
      const [sanction] = await sanctions.find({ where: { id, expertId } });
      return sanction ?? sanctions.oneOrRefuse('');
    },
    endSanction: ({ id, version }: RecordedSanction, end: CivilDate) =>
      sanctions.update(id, { expectedVersion: version }, { end }),

    addExemption: (row: GrantedExemption) => insert(ExemptionTable, row),
    addTraining: (row: RecordedTraining) => insert(TrainingTable, row),
    addChange: (row: ReportedChange) => insert(ContactChangeTable, row),

    /** Sets the hours of a year, whether or not there were any. */
    async setEducation(row: RecordedEducation): Promise<void> {
      const { expertId, year, hours } = row;
      const updated = await education.updateWhere({ expertId, year }, { hours });
      if (updated === 0) await insert(ContinuingEducationTable, row);
    },
  };
}
