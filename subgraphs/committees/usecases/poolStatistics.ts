import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import type { Deps } from './Deps';
import { poolsWhere, type PoolFilter } from './poolFilter';
import { poolSubjectOn } from './poolSubject';
import { toldOfPools } from './toldOfPools';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the pools that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const poolStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<PoolFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: poolSubjectOn,
    whereOn: (asOf) => poolsWhere(filter ?? {}, asOf),
    within: toldOfPools(filter ?? {}, { status: 'STATUS', unit: null }),
  });
