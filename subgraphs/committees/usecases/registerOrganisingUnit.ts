import type { Caller } from '../../shared/identity/Caller';
import { newId } from '../../shared/newId';
import type { OrganisingUnit } from '../domain/OrganisingUnit';
import { refuse } from '../domain/refusals';
import { unitToRegister, type UnitInput } from '../domain/unitToRegister';
import { organisingUnitRepository } from '../persistence/organisingUnitRepository';
import { createOnce } from './createOnce';
import type { Deps } from './Deps';
import { orRefuse } from './orRefuse';
import { ownAuthorityOf, requireRole } from '../../shared/identity/requireRole';

interface Input extends UnitInput {
  readonly idempotencyKey: string;
}

/** Registers an organising unit (组建单位). For FILING_AUTHORITY, within its own remit. */
export async function registerOrganisingUnit(
  deps: Deps,
  caller: Caller,
  input: Input,
): Promise<OrganisingUnit> {
  requireRole(caller, 'FILING_AUTHORITY');
  const { clock } = deps;
  const request = { operation: 'registerOrganisingUnit', input };
  const id = await createOnce(deps, caller, request, async (session) => {
    const unit = unitToRegister(input, {
      id: newId('unit', clock.now()),
      registeredBy: ownAuthorityOf(caller),
      today: clock.today(),
    });
    await orRefuse(() => organisingUnitRepository(session, caller).insert(unit), {
      organising_unit_uscc: () => refuse('ALREADY_REGISTERED'),
    });
    return unit.id;
  });
  return organisingUnitRepository(deps.session, caller).oneOrRefuse(id);
}
