import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import type { Deps } from './Deps';

/** The organising units that the caller may see, by name. */
export const listOrganisingUnits = (
  { session }: Deps,
  caller: Caller,
  { first, after }: PageArguments,
): Promise<Page<OrganisingUnit>> =>
  organisingUnitRepository(session, caller).page({
    first,
    after,
    order: [{ column: 'name', direction: 'ASC' }],
  });
