import type {
  CommitteeLevel,
  DrawDimension,
  DrawKind,
  DrawOutcome,
  DrawReason,
  DrawState,
  DrawStatisticsCellResolvers,
  DrawVoidReason,
} from './resolverTypes.generated';

/** A value that is not grouped by is undefined in a cell, and so null. */
export const DrawStatisticsCell: DrawStatisticsCellResolvers = {
  year: ({ values }) => values['YEAR'] as number | null,
  authority: ({ values }) => values['AUTHORITY'] as string | null,
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }) => values['UNIT'] as string | null,
  pool: ({ values }) => (values['POOL'] ? { id: String(values['POOL']) } : null),
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  kind: ({ values }) => values['KIND'] as DrawKind | null,
  reason: ({ values }) => values['REASON'] as DrawReason | null,
  state: ({ values }) => values['STATE'] as DrawState | null,
  outcome: ({ values }) => values['OUTCOME'] as DrawOutcome | null,
  voidReason: ({ values }) => values['VOID_REASON'] as DrawVoidReason | null,
  pooled: ({ pooled }) => pooled as DrawDimension[],
};
