import { related, type Related } from '../../shared/scope/related';
import type { Where } from '../../shared/scope/Where';
import type { Expert } from '../domain/Expert';
import type { EmploymentStatus, Sector } from '../domain/expertFacts';
import type { TitleLevel } from '../domain/titles';
import { EmploymentTable } from './EmploymentTable';
import { TitleTable } from './TitleTable';

/** Which experts; the same for a list and its figures. What is absent or null does not restrict. */
export interface ExpertFilter {
  readonly seriesNo?: readonly number[] | null | undefined;
  readonly titleLevel?: readonly TitleLevel[] | null | undefined;
  readonly status?: readonly EmploymentStatus[] | null | undefined;
  readonly sector?: readonly Sector[] | null | undefined;
  readonly divisionCode?: readonly string[] | null | undefined;
}

/**
 * The filter as conditions on experts. It looks only at rows of the other tables that the caller may see as well, so
 * that it tells nothing that the caller could not read.
 */
export const expertsWhere = (filter: ExpertFilter): Where<Expert> => ({ hasRelated: relationsOf(filter) });

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
