import type { Caller } from '../../shared/identity/Caller';
import type { PanelSeal } from './panelSeal';

/** An expert with the claim by which the own seats and notices are found while names are sealed; others as they are. */
export function withHolder(seal: Pick<PanelSeal, 'holderKey'>, caller: Caller): Caller {
  const { expert } = caller.claims;
  if (expert === undefined) return caller;
  return Object.freeze({
    ...caller,
    claims: Object.freeze({ ...caller.claims, holder: seal.holderKey(expert) }),
  });
}
