import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { expertsWhere, type ExpertFilter } from '../persistence/expertFilter';
import { expertSubjectOn } from '../persistence/expertSubject';
import type { Deps } from './Deps';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the experts that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const expertStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<ExpertFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: expertSubjectOn,
    whereOn: () => expertsWhere(filter ?? {}),
    within: withinOf(filter ?? {}),
  });

/** The filter on what classes are told by; 人员身份 is not among it. */
function withinOf({ seriesNo, titleLevel, status, sector, divisionCode }: ExpertFilter) {
  if (status) return null;
  return {
    ...(seriesNo && { SERIES: seriesNo }),
    ...(titleLevel && { TITLE_LEVEL: titleLevel }),
    ...(sector && { SECTOR: sector }),
    ...(divisionCode && { DISTRICT: divisionCode }),
  };
}
