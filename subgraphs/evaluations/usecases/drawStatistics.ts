import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { drawSubjectOn } from '../persistence/drawSubject';
import type { Deps } from './Deps';
import { drawsWhere, type DrawFilter } from './drawFilter';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT', 'DISCIPLINE_SUPERVISOR'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the draws that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const drawStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<DrawFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: drawSubjectOn,
    whereOn: () => drawsWhere(filter ?? {}),
    within: toldOfDraws(filter ?? {}),
  });

/** The filter as values that classes are told by; null for one session, of which outside readers are not told. */
function toldOfDraws({ year, state, kind, session }: DrawFilter) {
  if (typeof session === 'string') return null;
  return { ...(year && { YEAR: year }), ...(state && { STATE: state }), ...(kind && { KIND: kind }) };
}
