import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { conductSubjectOn } from '../persistence/conductSubject';
import type { Deps } from './Deps';
import { casesWhere, type ConductCaseFilter } from './conductCaseFilter';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the cases of conduct that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const conductStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<ConductCaseFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: conductSubjectOn,
    whereOn: (asOf) => casesWhere(filter ?? {}, asOf),
    within: filter?.status ? null : filter?.kind ? { KIND: filter.kind } : {},
  });
