import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { Refusal } from '../../shared/refusal';
import { refuseRow } from '../../shared/scope/rowRefusals';

const MOST_RUNS = 5;

/**
 * Runs a transaction again that another one overtook: what it read has changed, and it decides anew. For acts that
 * carry no version of their own. Throws CONFLICT when it is overtaken five times.
 */
export async function retryConflicts<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let run = 1; ; run += 1) {
    try {
      return await act();
    } catch (error) {
      if (run >= MOST_RUNS || !(error instanceof Refusal) || error.code !== 'CONFLICT') throw error;
    }
  }
}

/** Another transaction took the key that this one counted up to: it was overtaken. */
export const conflictWhenTaken = (error: unknown): never => {
  throw isDuplicateKey(error) ? refuseRow('CONFLICT') : error;
};
