import { CeremonyProblem } from '../domain/record/ceremonyProblems';
import { refuse } from '../domain/refusals';

/** Reads what somebody typed of a beacon. Throws Refusal BEACON_INVALID for a wrong form. */
export function givenBeacon<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof CeremonyProblem ? refuse('BEACON_INVALID', { problem: error.code }) : error;
  }
}

/** The fields of an input that were given. */
export const presentFields = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
