import { codedError } from '../../shared/codedError';
import { Refusal } from '../../shared/refusal';
import { systemScope } from '../../shared/scope/systemScope';
import { policy } from '../domain/policy';
import { codeCheckHourRepository } from '../persistence/codeCheckHourRepository';
import type { Deps } from './Deps';
import { conflictWhenTaken, retryConflicts } from './retryConflicts';

const scope = systemScope('checks of codes are counted for each employer');
const HOUR_MS = 3_600_000;

/**
 * Counts one check of a code by an employer in this hour, in the database, so that the bound holds over all processes
 * and restarts. The count stays whatever the check finds.
 * @throws codedError RATE_LIMITED with the seconds to wait, once the bound of the hour is reached
 */
export const countCodeCheck = ({ transaction, clock }: Deps, employerId: string): Promise<void> =>
  retryConflicts(() =>
    transaction(async (session) => {
      const now = clock.now().getTime();
      const hour = Math.floor(now / HOUR_MS);
      const hours = codeCheckHourRepository(session, scope);
      const id = `${employerId}:${hour}`;
      const known = await hours.one(id);
      if (known === null) {
        await hours.removeWhere({ employerId, startsAt: { lt: new Date((hour - 1) * HOUR_MS) } });
        const first = { id, employerId, startsAt: new Date(hour * HOUR_MS), checks: 1 };
        await hours.insert(first).catch(conflictWhenTaken);
        return;
      }
      if (known.checks >= policy.NOTICE_CODE_CHECKS_PER_HOUR.value) throw tooMany((hour + 1) * HOUR_MS - now);
      await hours.update(id, { expectedVersion: known.version }, { checks: known.checks + 1 });
    }),
  ).catch((error: unknown) => {
    // so many at once that this one was overtaken time and again
    throw error instanceof Refusal ? tooMany(1_000) : error;
  });

const tooMany = (waitMs: number) =>
  codedError('RATE_LIMITED', undefined, { retryAfter: Math.ceil(waitMs / 1_000) });
