import type { CivilDate } from '../../shared/civilDate';
import type { OrderBy, Where } from '../../shared/scope/Where';
import type { CommitteeLevel } from '../domain/facts';
import type { ExpertPool } from '../domain/ExpertPool';
import { lastDaysOf, type LastDayRange, type PoolStatus } from '../domain/poolStatus';

/** Which pools; the same for a list and its aggregates. */
export interface PoolFilter {
  readonly level?: readonly CommitteeLevel[] | null | undefined;
  readonly seriesNo?: readonly number[] | null | undefined;
  readonly filingAuthority?: readonly string[] | null | undefined;
  readonly organisingUnit?: readonly string[] | null | undefined;
  readonly status?: readonly PoolStatus[] | null | undefined;
  readonly lastDayUntil?: CivilDate | null | undefined;
  readonly nameStartsWith?: string | null | undefined;
}

export type PoolOrder = 'CODE' | 'LAST_DAY' | 'NEWEST';

/** The filter as conditions on pools, all of columns that every reader of a pool may read. */
export function poolsWhere(filter: PoolFilter, today: CivilDate): Where<ExpertPool> {
  const { level, seriesNo, filingAuthority, organisingUnit, status, lastDayUntil, nameStartsWith } = filter;
  const anyOfEach: Where<ExpertPool>[] = [];
  if (status) anyOfEach.push({ anyOf: status.map((one) => poolsInStatus(one, today)) });
  if (lastDayUntil) anyOfEach.push(currentEnds({ until: lastDayUntil }, today));
  if (nameStartsWith)
    anyOfEach.push({
      anyOf: [{ name: { startsWith: nameStartsWith } }, { code: { startsWith: nameStartsWith } }],
    });
  return {
    ...(level && { level: { in: level } }),
    ...(seriesNo && { seriesNo: { in: seriesNo } }),
    ...(filingAuthority && { filingAuthorityId: { in: filingAuthority } }),
    ...(organisingUnit && { organisingUnitId: { in: organisingUnit } }),
    allOf: anyOfEach,
  };
}

/** Pools that stand so on a day; the inverse of poolStatusOn. */
export function poolsInStatus(status: PoolStatus, today: CivilDate): Where<ExpertPool> {
  const range = lastDaysOf(status, today);
  if (range !== null) return currentEnds(range, today);
  return { anyOf: [{ lastDay: null }, { firstDay: { gt: today }, previousLastDay: null }] };
}

/** The filing in force or the last that was ends within a range; a newer one that has not begun does not count. */
function currentEnds({ from, until }: LastDayRange, today: CivilDate): Where<ExpertPool> {
  const within = { ...(from !== undefined && { gte: from }), ...(until !== undefined && { lte: until }) };
  return {
    anyOf: [
      { firstDay: { lte: today }, lastDay: within },
      { firstDay: { gt: today }, previousLastDay: within },
    ],
  };
}

/**
 * Orders of a list of pools. Pools without a filing come first by LAST_DAY: they wait longest of all. A pool whose
 * renewal is approved already stands by the renewal's last day, since nobody has to act on it sooner.
 */
export const poolOrders: Readonly<Record<PoolOrder, readonly OrderBy<ExpertPool>[]>> = {
  CODE: [{ column: 'code', direction: 'ASC' }],
  LAST_DAY: [{ column: 'lastDay', direction: 'ASC' }],
  NEWEST: [{ column: 'id', direction: 'DESC' }],
};
