import { evaluate, type RuleFinding } from '../../../shared/rule';
import { drawRules } from '../rules/drawRules';
import { sessionRules } from '../rules/sessionRules';
import type { Candidates } from './candidatesOf';
import type { DrawConditions } from './DrawConditions';
import type { DrawFacts, PersonForDraw } from './DrawFacts';
import { inConflictByUnit } from './inConflictByUnit';

/** What the rules can say before a draw, were it prepared today under these conditions. */
export function readinessFindings(
  facts: DrawFacts,
  conditions: DrawConditions,
  { candidates, excluded }: Candidates,
): RuleFinding[] {
  const { asOf, filing, meetingDays, applicantRoots } = facts;
  const days = [
    { kind: 'DRAW' as const, on: asOf },
    ...meetingDays.map((on) => ({ kind: 'MEETING' as const, on })),
  ];
  const roots = new Set(applicantRoots ?? []);
  const conflicted = (person: PersonForDraw): boolean => inConflictByUnit(person, facts, roots);
  return [
    ...evaluate(sessionRules, { asOf, filing, days }),
    ...evaluate(drawRules, {
      asOf,
      held: [],
      conflicts: applicantRoots && {
        people: candidates.filter(conflicted).length,
        leftToVote: conditions.unitConflicts === 'RECUSED_AT_VOTE',
      },
      supervision: null,
      reserves: {
        listed: Math.max(0, Math.min(conditions.reserves, candidates.length - facts.seats)),
        wanted: conditions.reserves,
      },
      groups: {
        count: facts.groups.length,
        without: excluded.filter(({ rules }) => rules.includes('R-72')).length,
      },
    }),
  ];
}
