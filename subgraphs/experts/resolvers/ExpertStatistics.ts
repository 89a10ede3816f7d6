import type {
  AgeBand,
  EmploymentStatus,
  ExpertDimension,
  ExpertStatisticsCellResolvers,
  Sector,
  TitleLevel,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const ExpertStatisticsCell: ExpertStatisticsCellResolvers = {
  titleLevel: ({ values }) => values['TITLE_LEVEL'] as TitleLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  status: ({ values }) => values['STATUS'] as EmploymentStatus | null,
  sector: ({ values }) => values['SECTOR'] as Sector | null,
  frontline: ({ values }) => values['FRONTLINE'] as boolean | null,
  ageBand: ({ values }) => values['AGE_BAND'] as AgeBand | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  year: ({ values }) => values['YEAR'] as number | null,
  pooled: ({ pooled }) => pooled as ExpertDimension[],
};
