import { makeScope, type Scope } from './Scope';

/**
 * Every row, for work that no caller asked for: event receivers, rule evaluation over frozen facts, seeding.
 * @param reason why a caller's own scope would be wrong here; each use is meant to be found by searching
 */
export function systemScope(reason: string): Scope {
  if (!reason) throw new Error('a system scope needs its reason');
  return makeScope({ system: reason }, 'all');
}
