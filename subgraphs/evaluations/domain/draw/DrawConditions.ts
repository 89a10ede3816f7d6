import type { DrawFacts } from './DrawFacts';
import { requiredLimits } from './requiredLimits';
import { policy } from '../policy';
import { refuse } from '../refusals';

/** What happens to somebody whose unit, or former unit, has applicants. */
export type UnitConflict = 'EXCLUDED' | 'RECUSED_AT_VOTE';

/** Where the guests of one sharing agreement sit in a committee with groups. */
export interface GuestGroup {
  readonly sharingId: string;
  readonly group: string;
}

/** What the organiser decides about a draw (抽取条件); everything else is given by the rules. */
export interface DrawConditions {
  /** 备选人数. */
  readonly reserves: number;
  /** Most seats of one employer's group; null without a cap. */
  readonly perEmployerAtMost: number | null;
  /** At least what R-38 asks for. */
  readonly nonPublicAtLeast: number;
  /** At least what R-40 asks for. */
  readonly outsideAtLeast: number;
  readonly unitConflicts: UnitConflict;
  readonly guestGroups: readonly GuestGroup[];
  /** Pairs of experts of whom at most one may sit. */
  readonly apart: readonly (readonly [string, string])[];
}

/** 超员配置: the text gives no ratio. */
export const defaultReserves = (seats: number): number =>
  Math.max(policy.RESERVES.value.least, Math.ceil(seats / policy.RESERVES.value.seatsPerReserve));

/** The conditions where the organiser asks for nothing. */
export const defaultConditions = (facts: DrawFacts): DrawConditions => {
  const { nonPublicAtLeast = 0, outsideAtLeast = 0 } = requiredLimits(facts);
  return {
    reserves: defaultReserves(facts.seats),
    perEmployerAtMost: null,
    nonPublicAtLeast,
    outsideAtLeast,
    unitConflicts: 'EXCLUDED',
    guestGroups: [],
    apart: [],
  };
};

/** What an organiser may leave out of the conditions. */
export type WantedConditions = { readonly [Name in keyof DrawConditions]?: DrawConditions[Name] | undefined };

/**
 * The conditions of a draw, the defaults put in.
 * @throws Refusal CONDITION_OUT_OF_BOUNDS below what a rule asks for or above the seats, NO_SUCH_GROUP
 */
export function checkedConditions(wanted: WantedConditions, facts: DrawFacts): DrawConditions {
  const defaults = defaultConditions(facts);
  const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const conditions: DrawConditions = { ...defaults, ...given };
  const { seats } = facts;
  requireWithin('reserves', conditions.reserves, 1, seats * policy.RESERVES.value.mostPerSeat);
  if (conditions.perEmployerAtMost !== null)
    requireWithin('perEmployerAtMost', conditions.perEmployerAtMost, 1, seats);
  requireWithin('nonPublicAtLeast', conditions.nonPublicAtLeast, defaults.nonPublicAtLeast, seats);
  requireWithin('outsideAtLeast', conditions.outsideAtLeast, defaults.outsideAtLeast, seats);
  const groups = new Set(facts.groups.map(({ id }) => id));
  const stray = conditions.guestGroups.find(({ group }) => !groups.has(group));
  if (stray) throw refuse('NO_SUCH_GROUP', { group: stray.group });
  return conditions;
}

function requireWithin(condition: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most)
    throw refuse('CONDITION_OUT_OF_BOUNDS', { condition, least, most });
}
