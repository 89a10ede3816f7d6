import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { ConductCase } from '../domain/ConductCase';
import { conductCaseRepository } from '../persistence/conductCaseRepository';
import { casesWhere, type ConductCaseFilter } from './conductCaseFilter';
import type { Deps } from './Deps';

interface Input extends PageArguments {
  readonly filter?: ConductCaseFilter | null | undefined;
}

/** The cases that the caller may see, the latest proposed first. */
export async function listConductCases(
  { session, clock }: Deps,
  caller: Caller,
  { first, after, filter }: Input,
): Promise<Page<ConductCase>> {
  return conductCaseRepository(session, caller).page({
    first,
    after,
    where: casesWhere(filter ?? {}, clock.today()),
    order: [{ column: 'proposedOn', direction: 'DESC' }],
  });
}
