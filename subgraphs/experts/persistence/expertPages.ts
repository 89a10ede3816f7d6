import type { Clock } from '../../shared/clock';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller, Role } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import { related, type Related } from '../../shared/scope/related';
import { scopedRepository } from '../../shared/scope/scopedRepository';
import type { OrderBy } from '../../shared/scope/Where';
import type { Expert } from '../domain/Expert';
import type { EmploymentStatus, Sector } from '../domain/expertFacts';
import type { TitleLevel } from '../domain/titles';
import { EmploymentTable } from './EmploymentTable';
import { ExpertTable } from './ExpertTable';
import { TitleTable } from './TitleTable';

/** Which experts; what is absent or null does not restrict. */
export interface ExpertFilter {
  readonly seriesNo?: readonly number[] | null | undefined;
  readonly titleLevel?: readonly TitleLevel[] | null | undefined;
  readonly status?: readonly EmploymentStatus[] | null | undefined;
  readonly sector?: readonly Sector[] | null | undefined;
  readonly divisionCode?: readonly string[] | null | undefined;
}

export type ExpertOrder = 'NEWEST' | 'SENIORITY';

export interface ExpertPageRequest extends PageArguments {
  readonly filter: ExpertFilter;
  readonly orderBy: ExpertOrder;
}

const newest: readonly OrderBy<Expert>[] = [{ column: 'id', direction: 'DESC' }];
const bySeniority: readonly OrderBy<Expert>[] = [{ column: 'seniority', direction: 'DESC' }];

/** An order tells of titles, so it is for those who may read titles; others get the newest first. */
const readersOfTitles: readonly Role[] = ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'EXPERT'];

/**
 * Lists of the experts that a caller may see. A filter looks only at rows of the other tables that the caller may
 * see as well, so that it tells nothing that the caller could not read.
 */
export function expertPages(session: DatabaseSession, caller: Caller, clock: Clock) {
  const experts = scopedRepository(session, ExpertTable, caller, clock);
  return {
    page: ({ first, after, filter, orderBy }: ExpertPageRequest): Promise<Page<Expert>> =>
      experts.page({
        first,
        after,
        where: { hasRelated: relationsOf(filter) },
        order: orderBy === 'SENIORITY' && readersOfTitles.includes(caller.role) ? bySeniority : newest,
      }),
  };
}

function relationsOf({ seriesNo, titleLevel, status, sector, divisionCode }: ExpertFilter): Related[] {
  const title = related(
    TitleTable,
    { expertId: 'id' },
    { ...(seriesNo && { seriesNo: { in: seriesNo } }), ...(titleLevel && { level: { in: titleLevel } }) },
  );
  const work = related(
    EmploymentTable,
    { expertId: 'id' },
    {
      endedOn: null,
      ...(status && { status: { in: status } }),
      ...(sector && { sector: { in: sector } }),
      ...(divisionCode && { divisionCode: { in: divisionCode } }),
    },
  );
  return [...(seriesNo || titleLevel ? [title] : []), ...(status || sector || divisionCode ? [work] : [])];
}
