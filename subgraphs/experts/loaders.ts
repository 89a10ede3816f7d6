import type { Clock } from '../shared/clock';
import type { DatabaseSession } from '../shared/database/DatabaseSession';
import type { Caller } from '../shared/identity/Caller';
import { pagePerParent } from '../shared/loaders/pagePerParent';
import { rowById } from '../shared/loaders/rowById';
import { rowsByParent } from '../shared/loaders/rowsByParent';
import type { Table } from '../shared/scope/defineTable';
import type { PageArguments } from '../shared/scope/Page';
import { scopedRepository } from '../shared/scope/scopedRepository';
import type { OrderBy, Where } from '../shared/scope/Where';
import { standing, type StandingCredit } from './domain/CreditLift';
import type { RecordOf } from './domain/RecordOf';
import { AccessRecordTable } from './persistence/AccessRecordTable';
import { AttestationTable } from './persistence/AttestationTable';
import { ContactChangeTable } from './persistence/ContactChangeTable';
import { ContinuingEducationTable } from './persistence/ContinuingEducationTable';
import { CreditLiftTable } from './persistence/CreditLiftTable';
import { CreditRecordTable } from './persistence/CreditRecordTable';
import { EmploymentTable } from './persistence/EmploymentTable';
import { ExemptionTable } from './persistence/ExemptionTable';
import { ExpertTable } from './persistence/ExpertTable';
import { SanctionTable } from './persistence/SanctionTable';
import { TitleTable } from './persistence/TitleTable';
import { TrainingTable } from './persistence/TrainingTable';

/** The loaders of one request: they batch and remember, and see what the caller may see. */
export function createLoaders(session: DatabaseSession, caller: Caller, clock: Clock) {
  const rows = <Row extends object>(table: Table<Row>) => scopedRepository(session, table, caller, clock);
  const ofExpert = <Row extends RecordOf>(
    table: Table<Row>,
    order: readonly OrderBy<Row>[],
    where: object = {},
  ) => {
    const loader = rowsByParent(
      rows(table),
      ({ expertId }) => expertId,
      (expertIds) => ({ ...where, expertId: { in: expertIds } }) as unknown as Where<Row>,
      order,
    );
    return { load: async (expertId: string): Promise<Row[]> => [...(await loader.load(expertId))] };
  };

  const credits = ofExpert(CreditRecordTable, [{ column: 'ruledOn', direction: 'DESC' }]);
  const lifts = ofExpert(CreditLiftTable, []);
  const employmentsToday = ofExpert(EmploymentTable, [], { endedOn: null });
  const employmentsBefore = ofExpert(EmploymentTable, [{ column: 'endedOn', direction: 'DESC' }], {
    endedOn: { isNull: false },
  });
  return {
    expertById: rowById(rows(ExpertTable)),
    /** None where the caller may not see where somebody works. */
    employmentOf: async (expertId: string) => (await employmentsToday.load(expertId))[0],
    /** For services, who see every employment: somebody without one is a fault. */
    workOf: async (expertId: string) => {
      const [work] = await employmentsToday.load(expertId);
      if (!work) throw new Error(`${expertId} has no employment of today`);
      return work;
    },
    /** Where somebody worked before, newest first. */
    workBefore: employmentsBefore,
    titles: ofExpert(TitleTable, [{ column: 'obtainedOn', direction: 'DESC' }]),
    attestations: ofExpert(AttestationTable, [{ column: 'signedOn', direction: 'DESC' }]),
    sanctions: ofExpert(SanctionTable, [{ column: 'start', direction: 'DESC' }]),
    exemptions: ofExpert(ExemptionTable, [{ column: 'grantedOn', direction: 'DESC' }]),
    trainings: ofExpert(TrainingTable, [{ column: 'completedOn', direction: 'DESC' }]),
    continuingEducation: ofExpert(ContinuingEducationTable, [{ column: 'year', direction: 'DESC' }]),
    creditRecords: {
      load: async (expertId: string): Promise<StandingCredit[]> =>
        standing(await credits.load(expertId), await lifts.load(expertId)),
    },
    contactChanges: ofExpert(ContactChangeTable, [{ column: 'reportedOn', direction: 'DESC' }]),
    accessLog: pagePerParent(rows(AccessRecordTable), 'expertId', newestLook),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

const newestLook = ({ first, after }: PageArguments) => ({
  first,
  after,
  order: [{ column: 'id', direction: 'DESC' }] as const,
});
