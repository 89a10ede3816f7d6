import type { CivilDate } from '../../shared/civilDate';
import type { GroupKey } from '../../shared/scope/Tabulation';
import type { FigureOf, Subject } from '../../shared/statistics/Subject';
import type { TermAssessment, TermGrade } from '../domain/TermAssessment';
import { inYears } from './inYears';
import { placeKeys } from './placeKeys';
import { TermAssessmentTable } from './TermAssessmentTable';

const keys = {
  ...placeKeys,
  YEAR: { kind: 'column', column: 'assessedOn', year: true },
  GRADE: { kind: 'column', column: 'grade' },
} as const satisfies Readonly<Record<string, GroupKey<TermAssessment>>>;

/** A correction is another version; figures are of the one that stands. */
export const stands = { currentKey: { isNull: false } } as const;

const graded = (grade: TermGrade): FigureOf<TermAssessment> => ({
  inside: { kind: 'rows', where: { ...stands, grade } },
  outside: { GRADE: [grade] },
});

const figures: Subject<TermAssessment>['figures'] = {
  assessments: { inside: { kind: 'rows', where: stands }, outside: {} },
  experts: { inside: { kind: 'distinct', column: 'expertId', where: stands } },
  excellent: graded('EXCELLENT'),
  competent: graded('COMPETENT'),
  basicallyCompetent: graded('BASICALLY_COMPETENT'),
  notCompetent: graded('NOT_COMPETENT'),
  corrected: { inside: { kind: 'rows', where: { ...stands, ordinal: { gt: 1 } } } },
};

/** Term assessments as figures tell of them on a day. */
export function assessmentSubjectOn(asOf: CivilDate): Subject<TermAssessment> {
  const { GRADE, DISTRICT, AUTHORITY, YEAR, UNIT } = keys;
  return {
    table: TermAssessmentTable,
    keys,
    figures,
    shares: {
      excellentShare: { part: 'excellent', whole: 'assessments' },
      notCompetentShare: { part: 'notCompetent', whole: 'assessments' },
    },
    year: { key: 'YEAR', where: (years) => ({ anyOf: inYears('assessedOn', years) }) },
    outside: {
      name: 'assessments-1',
      keys: { GRADE, DISTRICT, AUTHORITY, YEAR, UNIT },
      where: { ...stands, assessedOn: { lte: asOf } },
      person: 'expertId',
      division: 'DISTRICT',
    },
  };
}
