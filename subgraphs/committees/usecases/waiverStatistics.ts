import type { Caller } from '../../shared/identity/Caller';
import { related } from '../../shared/scope/related';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { ExpertPoolTable } from '../persistence/ExpertPoolTable';
import type { Deps } from './Deps';
import { poolsWhere, type PoolFilter } from './poolFilter';
import { toldOfPools } from './toldOfPools';
import { waiverSubjectOn } from './waiverSubject';

/** Waivers are closed to a supervisor. */
const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
  ofClasses: ['MINISTRY'],
};

/**
 * Figures about the waivers that the caller may see, of pools by a filter, or about all in classes. Throws
 * BAD_USER_INPUT; see askStatistics.
 */
export const waiverStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<PoolFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: waiverSubjectOn,
    whereOn: (asOf) =>
      filter ? { hasRelated: [related(ExpertPoolTable, { id: 'poolId' }, poolsWhere(filter, asOf))] } : {},
    within: toldOfPools(filter ?? {}, { status: null, unit: null }),
  });
