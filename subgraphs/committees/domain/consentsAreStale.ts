import type { RequiredConsent } from './CompetenceInput';
import type { Consent } from './Consent';

/**
 * Whether consents were given, but to another roster than this one, and this one lacks a leg because of it. A
 * chain that was never asked for is not stale: the rule itself finds it missing.
 */
export function consentsAreStale(
  consents: readonly Consent[],
  required: readonly RequiredConsent[],
  rosterHash: string,
): boolean {
  const granted = consents.filter(({ status }) => status === 'GRANTED');
  const covers = ({ anyOf }: RequiredConsent, isBound: (consent: Consent) => boolean): boolean =>
    granted.some((consent) => anyOf.includes(consent.departmentId) && isBound(consent));
  return required.some(
    (leg) => covers(leg, () => true) && !covers(leg, (consent) => consent.rosterHash === rosterHash),
  );
}
