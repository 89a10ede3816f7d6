import type { DrawConditions } from './DrawConditions';
import type { DrawFacts, PersonForDraw } from './DrawFacts';
import { exclusionsOf, type ExclusionContext, type ExclusionRule } from './exclusionsOf';
import { thirdYears } from './lastYears';

/** Somebody of the pool who is no candidate, and every rule that says so. */
export interface ExcludedPerson {
  readonly person: PersonForDraw;
  readonly rules: readonly ExclusionRule[];
}

/** Everybody of the pool, on one side or the other; both in byte order of id. */
export interface Candidates {
  readonly candidates: readonly PersonForDraw[];
  readonly excluded: readonly ExcludedPerson[];
}

/**
 * Who may be drawn and who may not (T五(一), T五(二), T五(三)): nobody under a sanction or a disqualification, in a third
 * year, untrained, in conflict by unit, below the level as a guest, or out of term before the last meeting day.
 */
export function candidatesOf(
  facts: DrawFacts,
  conditions: Pick<DrawConditions, 'unitConflicts' | 'guestGroups'>,
): Candidates {
  const context: ExclusionContext = {
    facts,
    conditions,
    lastMeetingDay: facts.meetingDays.at(-1) ?? facts.asOf,
    thirdYears: thirdYears(facts),
    applicantRoots: new Set(facts.applicantRoots ?? []),
  };
  const judged = facts.people.map((person) => ({ person, rules: exclusionsOf(person, context) }));
  return {
    candidates: judged.filter(({ rules }) => rules.length === 0).map(({ person }) => person),
    excluded: judged.filter(({ rules }) => rules.length > 0),
  };
}
