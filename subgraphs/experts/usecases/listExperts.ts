import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { Expert } from '../domain/Expert';
import type { ExpertFilter } from '../persistence/expertFilter';
import { expertPages, type ExpertOrder } from '../persistence/expertPages';
import type { Deps } from './Deps';

interface Arguments extends PageArguments {
  readonly filter?: ExpertFilter | null | undefined;
  readonly orderBy: ExpertOrder;
}

/** One page of the experts that the caller may see. Throws BAD_USER_INPUT for a page size or cursor that is none. */
export const listExperts = (
  { session, clock }: Deps,
  caller: Caller,
  { filter, ...page }: Arguments,
): Promise<Page<Expert>> => expertPages(session, caller, clock).page({ ...page, filter: filter ?? {} });
