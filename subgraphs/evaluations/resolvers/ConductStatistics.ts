import type {
  ConductCaseStatus,
  ConductDimension,
  ConductEffect,
  ConductKind,
  ConductOccasion,
  ConductRuling,
  ConductStatisticsCellResolvers,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const ConductStatisticsCell: ConductStatisticsCellResolvers = {
  year: ({ values }) => values['YEAR'] as number | null,
  authority: ({ values }) => values['AUTHORITY'] as string | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }) => values['UNIT'] as string | null,
  pool: ({ values }) => (values['POOL'] ? { id: String(values['POOL']) } : null),
  kind: ({ values }) => values['KIND'] as ConductKind | null,
  occasion: ({ values }) => values['OCCASION'] as ConductOccasion | null,
  caseStatus: ({ values }) => values['CASE_STATUS'] as ConductCaseStatus | null,
  ruling: ({ values }) => values['RULING'] as ConductRuling | null,
  effect: ({ values }) => values['EFFECT'] as ConductEffect | null,
  pooled: ({ pooled }) => pooled as ConductDimension[],
};
