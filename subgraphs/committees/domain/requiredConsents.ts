import { type CompetenceFlag, type CompetenceInput, type RequiredConsent } from './CompetenceInput';
import { authorityAnsweringFor, isDistrictAuthority, isIndustryDepartment } from './reference/authorities';

/** The consents an autonomous unit needs, and what was remarkable about its chain. */
export interface ConsentChain {
  readonly required: readonly RequiredConsent[];
  readonly flags: readonly CompetenceFlag[];
}

/**
 * The consent chain of R-07, T一(二): the organiser's 主管部门, and the 市级行业主管部门 or the 区县职改部门. Only an
 * autonomous unit has one. A unit without a 主管部门 has no first leg and says so. A second leg that nobody known
 * could give is kept with an empty `anyOf`, so that it can never count as given.
 */
export function requiredConsents(input: CompetenceInput): ConsentChain {
  if (input.organiserKind !== 'AUTONOMOUS') return { required: [], flags: [] };
  const flags: CompetenceFlag[] = ['CONSENT_REQUIRED'];
  const required: RequiredConsent[] = [];
  if (input.superior === null) flags.push('NO_SUPERIOR');
  else required.push({ leg: 'SUPERIOR', anyOf: answeringFor(input, input.superior) });
  const secondLeg = [
    isIndustryDepartment(input.industryDepartment) ? input.industryDepartment : null,
    isDistrictAuthority(input.district) ? input.district : null,
  ];
  const anyOf = secondLeg.flatMap((id) => answeringFor(input, id));
  required.push({ leg: input.industryDepartment === null ? 'DISTRICT' : 'INDUSTRY', anyOf });
  if (required.some((consent) => consent.anyOf.length === 0)) flags.push('CONSENT_LEG_UNRESOLVED');
  return { required, flags };
}

function answeringFor({ asOf }: CompetenceInput, id: string | null): string[] {
  const authority = id === null ? undefined : authorityAnsweringFor(id, asOf);
  return authority ? [authority.id] : [];
}
