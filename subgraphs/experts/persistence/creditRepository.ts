import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { RecordedCredit } from '../domain/RecordedCredit';
import { CreditRecordTable } from './CreditRecordTable';

/** The credit archive, written by adjudicated events only: no caller adds to it. */
export function creditRepository(session: DatabaseSession) {
  const rulings = scopedRepository(
    session,
    CreditRecordTable,
    systemScope('a ruling is an event, not a command'),
  );
  return {
    /** Enters a ruling; one that is on record is replaced by what is told last, as after an appeal. */
    async enter({ id, ...ruling }: RecordedCredit): Promise<void> {
      if (await rulings.one(id)) await rulings.update(id, {}, ruling);
      else await rulings.insert({ id, ...ruling });
    },
  };
}
