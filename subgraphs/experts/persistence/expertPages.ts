import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller, Role } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { OrderBy } from '../../shared/scope/Where';
import type { Expert } from '../domain/Expert';
import { expertsWhere, type ExpertFilter } from './expertFilter';
import { ExpertTable } from './ExpertTable';

export type ExpertOrder = 'NEWEST' | 'SENIORITY';

export interface ExpertPageRequest extends PageArguments {
  readonly filter: ExpertFilter;
  readonly orderBy: ExpertOrder;
}

const newest: readonly OrderBy<Expert>[] = [{ column: 'id', direction: 'DESC' }];
const bySeniority: readonly OrderBy<Expert>[] = [{ column: 'seniority', direction: 'DESC' }];

/** An order tells of titles, so it is for those who may read titles; others get the newest first. */
const readersOfTitles: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT'];

/** Lists of the experts that a caller may see. */
export function expertPages(session: DatabaseSession, caller: Caller, clock: Clock) {
  const experts = scopedRepository(session, ExpertTable, caller, clock);
  return {
    page: ({ first, after, filter, orderBy }: ExpertPageRequest): Promise<Page<Expert>> =>
      experts.page({
        first,
        after,
        where: expertsWhere(filter),
        order: orderBy === 'SENIORITY' && readersOfTitles.includes(caller.role) ? bySeniority : newest,
      }),
  };
}
