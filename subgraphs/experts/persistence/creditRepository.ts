import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import { systemScope } from '../../shared/scope/systemScope';
import type { CreditLift } from '../domain/CreditLift';
import type { RecordedCredit } from '../domain/RecordedCredit';
import { CreditLiftTable } from './CreditLiftTable';
import { CreditRecordTable } from './CreditRecordTable';

const scope = systemScope('a ruling is an event, not a command');

/**
 * The credit archive, written by adjudicated events only: no caller adds to it. Entry and lift are rows of their own, so
 * that it does not matter which is told first.
 */
export function creditRepository(session: DatabaseSession) {
  const rulings = scopedRepository(session, CreditRecordTable, scope);
  const lifts = scopedRepository(session, CreditLiftTable, scope);
  return {
    /** Enters a ruling; one that is on record is replaced by what is told last. */
    async enter({ id, ...ruling }: RecordedCredit): Promise<void> {
      if (await rulings.one(id)) await rulings.update(id, {}, ruling);
      else await rulings.insert({ id, ...ruling });
    },
    /** Lifts an entry, whether or not it has been entered yet; the first lift stands. */
    async lift(lift: CreditLift): Promise<void> {
      if ((await lifts.one(lift.id)) === null) await lifts.insert(lift);
    },
    isLifted: (id: string): Promise<boolean> => lifts.exists({ id }),
  };
}
