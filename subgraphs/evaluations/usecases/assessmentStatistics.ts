import type { Caller } from '../../shared/identity/Caller';
import { askStatistics, type StatisticsReaders } from '../../shared/statistics/askStatistics';
import type { Statistics, StatisticsArguments } from '../../shared/statistics/Subject';
import { assessmentSubjectOn } from '../persistence/assessmentSubject';
import type { Deps } from './Deps';
import { assessmentsWhere, type TermAssessmentFilter } from './termAssessmentFilter';

const readers: StatisticsReaders = {
  ofRows: ['FILING_AUTHORITY', 'ORGANISING_UNIT'],
  ofClasses: ['MINISTRY'],
};

/** Figures about the term assessments that the caller may see, or about all in classes. Throws BAD_USER_INPUT; see askStatistics. */
export const assessmentStatistics = (
  deps: Deps,
  caller: Caller,
  { filter, ...asked }: StatisticsArguments<TermAssessmentFilter>,
): Promise<Statistics> =>
  askStatistics(deps, caller, readers, {
    ...asked,
    subjectOn: assessmentSubjectOn,
    whereOn: () => assessmentsWhere(filter ?? {}),
    within: filter?.corrected ? null : filter?.grade ? { GRADE: filter.grade } : {},
  });
