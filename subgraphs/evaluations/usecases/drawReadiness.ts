import type { Caller } from '../../shared/identity/Caller';
import { candidatesOf } from '../domain/draw/candidatesOf';
import { checkedConditions, type WantedConditions } from '../domain/draw/DrawConditions';
import type { DrawReadiness } from '../domain/draw/DrawReadiness';
import { exclusionRuleIds } from '../domain/draw/exclusionsOf';
import { freezeInput } from '../domain/draw/freezeInput';
import { readinessFindings } from '../domain/draw/readinessFindings';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { askDrawFacts } from './askDrawFacts';
import type { Deps } from './Deps';
import { readinessFigures } from './readinessFigures';

/** The figures do not depend on the names of a draw that nobody has prepared. */
const UNPREPARED = { drawId: 'readiness', attempt: 1, hash: 'sha256' } as const;

/** What to tell of, and under which conditions; pairs of experts are not among them, they would tell who is out. */
interface Wanted {
  readonly session: EvaluationSession;
  readonly conditions: Omit<WantedConditions, 'apart'>;
}

/**
 * Whether a draw can be held today under some conditions, while they are being set: candidates, who is out by which rule
 * (numbers alone), feasible panels, the limits that bind, and the smallest relaxation where no panel exists. The
 * session was found in the caller's reach. Throws Refusal CONDITION_OUT_OF_BOUNDS, NO_SUCH_GROUP; else as askDrawFacts.
 */
export async function drawReadiness(
  deps: Deps,
  _caller: Caller,
  { session, conditions: wanted }: Wanted,
): Promise<DrawReadiness> {
  const facts = await askDrawFacts(deps, session);
  const conditions = checkedConditions({ ...wanted, apart: [] }, facts);
  const judged = candidatesOf(facts, conditions);
  const own = judged.excluded.filter(({ person }) => person.sharingId === null);
  const exclusions = exclusionRuleIds.map((rule) => ({
    rule,
    people: own.filter(({ rules }) => rules.includes(rule)).length,
  }));
  return {
    asOf: facts.asOf,
    seats: facts.seats,
    reserves: conditions.reserves,
    candidates: judged.candidates.length,
    guests: judged.candidates.filter(({ sharingId }) => sharingId !== null).length,
    excludedMembers: own.length,
    exclusions: exclusions.filter(({ people }) => people > 0),
    ...(await readinessFigures(freezeInput(facts, conditions, UNPREPARED), facts.committee.level)),
    findings: readinessFindings(facts, conditions, judged),
  };
}
