import type { Caller } from '../../shared/identity/Caller';
import type { PersonalFields } from './personalFields';

/** An expert with the claim by which the own lines under a pseudonym are found; others as they are. */
export function withPseudonym(personal: Pick<PersonalFields, 'pseudonymsOf'>, caller: Caller): Caller {
  const { expert } = caller.claims;
  if (expert === undefined) return caller;
  const [holder] = personal.pseudonymsOf(expert);
  return Object.freeze({ ...caller, claims: Object.freeze({ ...caller.claims, holder }) });
}
