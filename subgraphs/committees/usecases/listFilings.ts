import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Where } from '../../shared/scope/Where';
import type { FilingStatus } from '../domain/facts';
import type { Filing } from '../domain/Filing';
import { filingRepository } from '../persistence/filingRepository';
import type { Deps } from './Deps';

interface FilingFilter {
  readonly status?: readonly FilingStatus[] | null | undefined;
  readonly pool?: string | null | undefined;
  readonly lastDayUntil?: CivilDate | null | undefined;
}

interface Arguments extends PageArguments {
  readonly filter?: FilingFilter | null | undefined;
}

/** The filings that the caller may see, newest first, filtered as of today. */
export const listFilings = (
  { session, clock }: Deps,
  caller: Caller,
  { first, after, filter }: Arguments,
): Promise<Page<Filing>> =>
  filingRepository(session, caller).page({
    first,
    after,
    where: filingsWhere(filter ?? {}, clock.today()),
    order: [{ column: 'id', direction: 'DESC' }],
  });

const filingsWhere = ({ status, pool, lastDayUntil }: FilingFilter, today: CivilDate): Where<Filing> => ({
  ...(status && { anyOf: status.map((one) => hasStatus(one, today)) }),
  ...(typeof pool === 'string' && { poolId: pool }),
  ...(lastDayUntil && { lastDay: { lte: lastDayUntil } }),
});

function hasStatus(status: FilingStatus, today: CivilDate): Where<Filing> {
  if (status === 'EXPIRED') return { status: 'APPROVED', lastDay: { lt: today } };
  return status === 'APPROVED' ? { status, lastDay: { gte: today } } : { status };
}
