import type { ConsentLeg, RequiredConsent } from './CompetenceInput';
import { isDistrictAuthority } from './reference/authorities';

/**
 * Whom to ask for each leg of the chain of R-07. The second leg is either office's: both are asked, and each answers
 * under its own name.
 */
export const consentsToAsk = (
  required: readonly RequiredConsent[],
): { readonly leg: ConsentLeg; readonly departmentId: string }[] =>
  required.flatMap(({ leg, anyOf }) =>
    anyOf.map((departmentId) => ({ leg: leg === 'SUPERIOR' ? leg : secondLeg(departmentId), departmentId })),
  );

const secondLeg = (departmentId: string): ConsentLeg =>
  isDistrictAuthority(departmentId) ? 'DISTRICT' : 'INDUSTRY';
