import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { ExpertPool } from '../domain/ExpertPool';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import type { Deps } from './Deps';
import { poolOrders, poolsWhere, type PoolFilter, type PoolOrder } from './poolFilter';

interface Arguments extends PageArguments {
  readonly filter?: PoolFilter | null | undefined;
  readonly orderBy: PoolOrder;
}

/** The pools that the caller may see, filtered as of today. */
export const listPools = (
  { session, clock }: Deps,
  caller: Caller,
  { first, after, filter, orderBy }: Arguments,
): Promise<Page<ExpertPool>> =>
  expertPoolRepository(session, caller).page({
    first,
    after,
    where: poolsWhere(filter ?? {}, clock.today()),
    order: poolOrders[orderBy],
  });
