import type { PoolFilter } from './poolFilter';

/** Dimensions that classes of a subject have of the pool's state and unit; null where they have none. */
interface OfPool {
  readonly status: string | null;
  readonly unit: string | null;
}

/** A filter on pools as values that classes are told by; null when it looks at what outside readers are not told. */
export function toldOfPools(
  { level, seriesNo, filingAuthority, organisingUnit, status, lastDayUntil, nameStartsWith }: PoolFilter,
  ofPool: OfPool,
) {
  if (lastDayUntil || nameStartsWith) return null;
  if ((status && ofPool.status === null) || (organisingUnit && ofPool.unit === null)) return null;
  return {
    ...(level && { LEVEL: level }),
    ...(seriesNo && { SERIES: seriesNo }),
    ...(filingAuthority && { AUTHORITY: filingAuthority }),
    ...(organisingUnit && ofPool.unit !== null && { [ofPool.unit]: organisingUnit }),
    ...(status && ofPool.status !== null && { [ofPool.status]: status }),
  };
}
