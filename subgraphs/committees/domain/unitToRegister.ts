import type { CivilDate } from '../../shared/civilDate';
import type { OrganiserKind } from './CompetenceInput';
import { actingAuthority, requireText } from './inputChecks';
import type { OrganisingUnit } from './OrganisingUnit';
import { REFORM_OFFICE } from './reference/authorities';
import { refuse } from './refusals';
import { isUscc } from '../../shared/uscc';

/** What a unit is registered with. */
export interface UnitInput {
  readonly name: string;
  readonly uscc: string;
  readonly kind: OrganiserKind;
  readonly district?: string | null | undefined;
  readonly industryDepartment?: string | null | undefined;
  readonly superior?: string | null | undefined;
  readonly municipallyRegistered: boolean;
}

const districts = ['DISTRICT', 'FUNCTIONAL_ZONE'] as const;
const offices = ['REFORM_OFFICE', 'INDUSTRY_DEPARTMENT', ...districts] as const;

/**
 * A unit as it will be stored. 市职改办 registers any unit, every other authority those of its own district or
 * industry, so that nobody can put a unit under somebody else. Throws refusals for input that is not sound.
 */
export function unitToRegister(
  input: UnitInput,
  { id, registeredBy, today }: { id: string; registeredBy: string; today: CivilDate },
): Omit<OrganisingUnit, 'version'> {
  const unit = {
    id,
    name: requireText('name', input.name, 100),
    uscc: requireUscc(input.uscc),
    kind: input.kind,
    districtId: actingAuthority('district', input.district, today, districts),
    industryDepartmentId: actingAuthority('industryDepartment', input.industryDepartment, today, [
      'INDUSTRY_DEPARTMENT',
    ]),
    superiorId: actingAuthority('superior', input.superior, today, offices),
    municipallyRegistered: input.municipallyRegistered,
    registeredBy,
    registeredOn: today,
  };
  if (unit.kind === 'DISTRICT' && unit.districtId === null) throw refuse('DISTRICT_NEEDED');
  const above = [unit.districtId, unit.industryDepartmentId, unit.superiorId];
  if (registeredBy !== REFORM_OFFICE && !above.includes(registeredBy)) throw refuse('OUTSIDE_REMIT');
  return unit;
}

function requireUscc(text: string): string {
  const normalised = text.trim().toUpperCase();
  if (!isUscc(normalised)) throw refuse('INVALID_USCC');
  return normalised;
}
