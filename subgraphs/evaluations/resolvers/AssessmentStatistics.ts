import type {
  AssessmentDimension,
  AssessmentStatisticsCellResolvers,
  TermGrade,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const AssessmentStatisticsCell: AssessmentStatisticsCellResolvers = {
  year: ({ values }) => values['YEAR'] as number | null,
  authority: ({ values }) => values['AUTHORITY'] as string | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }) => values['UNIT'] as string | null,
  pool: ({ values }) => (values['POOL'] ? { id: String(values['POOL']) } : null),
  grade: ({ values }) => values['GRADE'] as TermGrade | null,
  pooled: ({ pooled }) => pooled as AssessmentDimension[],
};
