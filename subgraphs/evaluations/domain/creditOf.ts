import type { CivilDate } from '../../shared/civilDate';
import { evaluate, isBroken } from '../../shared/rule';
import { adverse, type ConductCase, type ConductEffect } from './ConductCase';
import { creditRules } from './rules/creditRules';

type Ruled = Pick<ConductCase, 'id' | 'kind' | 'status' | 'ruling' | 'rulingNo' | 'appointmentKey'>;

/**
 * What stands in the credit archive for each case of one expert (T五(五)): the second unjustified refusal of one
 * appointment disqualifies, and one confirmed violation does; an unjustified refusal before it warns. Refusals do not
 * add up across appointments. One disqualification stands at a time: a further ground takes over when the one before
 * is overturned, which asking this again after each act brings about.
 * @param cases every case of the expert, in any order
 * @returns effects by the id of the case; a case without one is absent
 */
export function creditOf(cases: readonly Ruled[], asOf: CivilDate): ReadonlyMap<string, ConductEffect> {
  const standing = cases
    .filter(({ status, ruling }) => ruling !== null && adverse.includes(ruling) && status !== 'OVERTURNED')
    .sort(inOrderOfRuling);
  const refusals = new Map<string, number>();
  const effects = new Map<string, ConductEffect>();
  let disqualified = false;
  for (const one of standing) {
    const isGround = disqualifies(one, one.kind === 'REFUSAL' ? counted(refusals, one) : 0, asOf);
    if (!isGround) effects.set(one.id, 'WARN');
    else if (!disqualified) effects.set(one.id, 'EXCLUDE');
    disqualified ||= isGround;
  }
  return effects;
}

/** Whether is broken by a case that is the so many-th refusal of its appointment, or none. */
function disqualifies({ id, kind }: Ruled, unjustifiedRefusals: number, asOf: CivilDate): boolean {
  const appointment = { id, unjustifiedRefusals, breaches: kind === 'REFUSAL' ? 0 : 1 };
  return evaluate(creditRules, { asOf, seats: [], appointments: [appointment] }).some(isBroken);
}

/** The number of a refusal in its appointment, from 1. */
function counted(refusals: Map<string, number>, { id, appointmentKey }: Ruled): number {
  const key = appointmentKey ?? id;
  const number = (refusals.get(key) ?? 0) + 1;
  refusals.set(key, number);
  return number;
}

const inOrderOfRuling = (one: Ruled, other: Ruled): number => (one.rulingNo ?? 0) - (other.rulingNo ?? 0);
