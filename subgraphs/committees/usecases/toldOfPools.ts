import type { PoolFilter } from './poolFilter';

/**
 * A filter on pools as values that classes are told by; null when it looks at what outside readers are not told.
 * @param status the dimension with the state of a pool; null where classes have none
 */
export function toldOfPools(
  { level, seriesNo, filingAuthority, organisingUnit, status, lastDayUntil, nameStartsWith }: PoolFilter,
  statusKey: string | null,
) {
  if (organisingUnit || lastDayUntil || nameStartsWith || (status && statusKey === null)) return null;
  return {
    ...(level && { LEVEL: level }),
    ...(seriesNo && { SERIES: seriesNo }),
    ...(filingAuthority && { AUTHORITY: filingAuthority }),
    ...(status && statusKey !== null && { [statusKey]: status }),
  };
}
