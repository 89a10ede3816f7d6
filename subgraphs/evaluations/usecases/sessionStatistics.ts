import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { sessionSubjectOn } from '../persistence/sessionSubject';
import type { Deps } from './Deps';
import { sessionsWhere, type SessionFilter } from './sessionFilter';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the sessions that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const sessionStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<SessionFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: sessionSubjectOn,
    whereOn: () => sessionsWhere(caller, filter ?? {}, deps.clock.now()),
    within: filter?.pool || filter?.status ? null : filter?.year ? { YEAR: filter.year } : {},
  });
