import type { Clock } from '../../shared/clock';
import { databaseError, isDuplicateKey } from '../../shared/database/databaseErrors';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { NewRow } from '../../shared/scope/WriteRepository';
import type { AccessRecord } from '../domain/AccessRecord';
import type { Expert } from '../domain/Expert';
import type { HeldTitle } from '../domain/HeldTitle';
import { AccessRecordTable } from './AccessRecordTable';
import { EmployerTable } from './EmployerTable';
import { ExpertTable, ID_NUMBER_INDEX } from './ExpertTable';
import { TitleTable } from './TitleTable';

/**
 * Finding people and employers by what identifies them, past every row policy; each reason says why. What is found
 * is logged for the person in the same transaction.
 */
export function identityRepository(session: DatabaseSession, clock: Clock) {
  const byIdNumber = systemScope('a person is found by the exact ID number, whoever may see the row');
  const experts = scopedRepository(session, ExpertTable, byIdNumber);
  const titles = scopedRepository(session, TitleTable, byIdNumber);
  const employers = scopedRepository(
    session,
    EmployerTable,
    systemScope('the id of an employer belongs to its credit code, whoever names it'),
  );
  const log = scopedRepository(
    session,
    AccessRecordTable,
    systemScope('who looks at a person writes the log and may not read it'),
  );

  const record = (look: Omit<NewRow<AccessRecord>, 'id' | 'at'>): Promise<void> =>
    log.insert({ ...look, id: newId('access', clock.now()), at: clock.now() });

  return {
    /** The person with an ID number, by its blind indexes; null when there is none. */
    async personBy(indexes: readonly string[]): Promise<Expert | null> {
      const [person] = await experts.find({ where: { idNumberIndex: { in: indexes } } });
      return person ?? null;
    },

    titlesOf: (expertId: string): Promise<HeldTitle[]> => titles.find({ where: { expertId } }),

    /** Writes down a look at a person's data. */
    record,

    /** Writes down a look once for each subject: the same act that is tried again is the same look. */
    async recordOnce(look: Parameters<typeof record>[0]): Promise<void> {
      const { subject, purpose } = look;
      if (!(await log.exists({ subject, purpose }))) await record(look);
    },

    /** Puts the readings for notices to a seat into the log of who sits there, once that may be known. */
    nameReadings: (seatId: string, expertId: string): Promise<number> =>
      log.updateWhere({ expertId: seatId }, { expertId }),

    /** The id of the employer with a credit code; a new one when nobody has named it yet. */
    async employerId(uscc: string): Promise<string> {
      const [known] = await employers.find({ where: { uscc } });
      if (known) return known.id;
      const id = newId('emp', clock.now());
      await employers.insert({ id, uscc }).catch(againWhenTaken('employer_uscc'));
      return id;
    },
  };
}

/** Two transactions met the same new key: the one that lost runs again from its beginning and finds the row. */
export const againWhenTaken =
  (index: string) =>
  (error: unknown): never => {
    throw isDuplicateKey(error, index)
      ? databaseError('DEADLOCK', `another transaction took ${index}`)
      : error;
  };

/** See againWhenTaken, for the ID number of a new person. */
export const againWhenRegistered = againWhenTaken(ID_NUMBER_INDEX);
