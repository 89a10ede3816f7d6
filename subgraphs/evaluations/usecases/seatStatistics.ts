import type { Caller } from '../../shared/identity/Caller';
import { related } from '../../shared/scope/related';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { seatSubjectOn } from '../persistence/seatSubject';
import { EvaluationSessionTable } from '../persistence/EvaluationSessionTable';
import type { Deps } from './Deps';
import { sessionsWhere, type SessionFilter } from './sessionFilter';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  ofClasses: ['MINISTRY'],
};

/**
 * Figures about the seats of sessions that the caller may see, or about all of opened ones in classes. Throws
 * BAD_USER_INPUT; see askStatistics.
 */
export const seatStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<SessionFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: seatSubjectOn,
    whereOn: () =>
      filter
        ? {
            hasRelated: [
              related(
                EvaluationSessionTable,
                { id: 'sessionId' },
                sessionsWhere(caller, filter, deps.clock.now()),
              ),
            ],
          }
        : {},
    within: filter?.pool || filter?.status ? null : filter?.year ? { YEAR: filter.year } : {},
  });
