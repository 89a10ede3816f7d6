import type { KeyValue } from '../../shared/scope/Tabulation';
import type { Context } from '../context';
import { authorityById } from '../domain/reference/authorities';
import type {
  CommitteeAudience,
  CommitteeLevel,
  ExitReason,
  MemberDimension,
  MemberOffice,
  MemberSource,
  MemberStatisticsCellResolvers,
  MemberStatus,
  OrganiserKind,
  PoolDimension,
  PoolStatisticsCellResolvers,
  PoolStatus,
  RequestStatus,
  TitleLevel,
  WaiverDimension,
  WaiverStatisticsCellResolvers,
} from './resolverTypes.generated';

/** The unit of a cell, as far as the caller reads it; no statement when it is not grouped by. */
const unitOf = (id: KeyValue | undefined, { unitById }: Context['loaders']) =>
  typeof id === 'string' ? unitById.load(id) : null;

/** A value that is not grouped by is undefined in a cell, and so null. */
export const PoolStatisticsCell: PoolStatisticsCellResolvers = {
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  authority: ({ values }) => authorityById(String(values['AUTHORITY'])),
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }, _, { loaders }) => unitOf(values['UNIT'], loaders),
  unitKind: ({ values }) => values['UNIT_KIND'] as OrganiserKind | null,
  status: ({ values }) => values['STATUS'] as PoolStatus | null,
  audience: ({ values }) => values['AUDIENCE'] as CommitteeAudience | null,
  year: ({ values }) => values['YEAR'] as number | null,
  pooled: ({ pooled }) => pooled as PoolDimension[],
};

export const MemberStatisticsCell: MemberStatisticsCellResolvers = {
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  authority: ({ values }) => authorityById(String(values['AUTHORITY'])),
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }, _, { loaders }) => unitOf(values['UNIT'], loaders),
  unitId: ({ values }) => values['UNIT'] as string | null,
  source: ({ values }) => values['SOURCE'] as MemberSource | null,
  office: ({ values }) => values['OFFICE'] as MemberOffice | null,
  titleLevel: ({ values }) => values['TITLE_LEVEL'] as TitleLevel | null,
  status: ({ values }) => values['STATUS'] as MemberStatus | null,
  exitReason: ({ values }) => values['EXIT_REASON'] as ExitReason | null,
  year: ({ values }) => values['YEAR'] as number | null,
  pooled: ({ pooled }) => pooled as MemberDimension[],
};

export const WaiverStatisticsCell: WaiverStatisticsCellResolvers = {
  rule: ({ values }) => values['RULE'] as string | null,
  status: ({ values }) => values['STATUS'] as RequestStatus | null,
  level: ({ values }) => values['LEVEL'] as CommitteeLevel | null,
  seriesNo: ({ values }) => values['SERIES'] as number | null,
  authority: ({ values }) => authorityById(String(values['AUTHORITY'])),
  district: ({ values }) => values['DISTRICT'] as string | null,
  unit: ({ values }, _, { loaders }) => unitOf(values['UNIT'], loaders),
  year: ({ values }) => values['YEAR'] as number | null,
  pooled: ({ pooled }) => pooled as WaiverDimension[],
};
