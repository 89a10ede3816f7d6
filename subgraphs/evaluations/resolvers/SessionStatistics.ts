import type {
  CommitteeLevel,
  SessionDimension,
  SessionStatisticsCellResolvers,
  SessionStatus,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const SessionStatisticsCell: SessionStatisticsCellResolvers = {
  year: ({ values }) => values['YEAR'] as number | null,
  authority: ({ values }) => values['AUTHORITY'] as string | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }) => values['UNIT'] as string | null,
  pool: ({ values }) => (values['POOL'] ? { id: String(values['POOL']) } : null),
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  sessionStatus: ({ values }) => values['SESSION_STATUS'] as SessionStatus | null,
  pooled: ({ pooled }) => pooled as SessionDimension[],
};
