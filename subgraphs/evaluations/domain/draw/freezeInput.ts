import { RULE_SET_VERSION } from '../../../shared/rule';
import { candidatesOf } from './candidatesOf';
import { chairStratum } from './chairStratum';
import type { DrawConditions } from './DrawConditions';
import type { DrawFacts, PersonForDraw } from './DrawFacts';
import type { DrawHash, DrawLimits, FrozenCandidate, FrozenInput } from './FrozenInput';
import { groupAt } from './groupAt';
import { attendeesOfLastYear } from './lastYears';
import { requiredLimits } from './requiredLimits';
import { seniorFor } from './seniorFor';

/** What names a draw; the hash is the record's. */
export interface DrawIds {
  readonly drawId: string;
  readonly attempt: number;
  readonly hash: DrawHash;
}

/** For a supplementary draw (补抽): who sits, and who left and may not come back. */
export interface PanelSoFar {
  readonly seated: readonly string[];
  readonly gone: readonly string[];
}

/** Whoever left a panel never returns to it; the reserves are there for that. */
const GONE = 'R-54';

/**
 * The frozen input F of a draw (draw.md, part 2): candidates with the attributes the draw uses, who is excluded and why,
 * and the limits of the rules and of the organiser. An employer is a number that means nothing outside this draw.
 */
export function freezeInput(
  facts: DrawFacts,
  conditions: DrawConditions,
  { drawId, attempt, hash }: DrawIds,
  { seated, gone }: PanelSoFar = { seated: [], gone: [] },
): FrozenInput {
  const sits = new Set(seated);
  const left = new Set(gone);
  const judged = candidatesOf(facts, conditions);
  const free = judged.candidates.filter(({ id }) => !sits.has(id) && !left.has(id));
  const holders = facts.people.filter(({ id }) => sits.has(id));
  const everybody = [...free, ...holders].sort((one, other) => (one.id < other.id ? -1 : 1));
  const freeze = frozen(facts, conditions, everybody);
  const rulesOf = new Map(judged.excluded.map(({ person, rules }) => [person.id, rules]));
  const ids = new Set(everybody.map(({ id }) => id));
  const apart = conditions.apart.filter(([one, other]) => one !== other && ids.has(one) && ids.has(other));
  return {
    version: 1,
    hash,
    drawId,
    attempt,
    filingId: facts.filing?.filingId ?? '',
    ruleSet: RULE_SET_VERSION,
    seats: facts.seats,
    reserves: conditions.reserves,
    ...(facts.groups.length > 0 && { groups: facts.groups.map(({ id, seats }) => ({ id, seats })) }),
    limits: limitsOf(facts, conditions),
    ...(apart.length > 0 && { apart }),
    candidates: free.map(freeze),
    ...(holders.length > 0 && { seated: holders.map(freeze) }),
    excluded: facts.people.flatMap(({ id }) => {
      if (sits.has(id)) return [];
      const rules = [...(rulesOf.get(id) ?? []), ...(left.has(id) ? [GONE] : [])];
      return rules.length > 0 ? { id, rules } : [];
    }),
  };
}

function limitsOf(facts: DrawFacts, conditions: DrawConditions): DrawLimits {
  const { perEmployerAtMost, nonPublicAtLeast, outsideAtLeast } = conditions;
  return {
    ...requiredLimits(facts),
    ...(perEmployerAtMost !== null && { perEmployerAtMost }),
    ...(nonPublicAtLeast > 0 && { nonPublicAtLeast }),
    ...(outsideAtLeast > 0 && { outsideAtLeast }),
  };
}

function frozen(
  facts: DrawFacts,
  conditions: DrawConditions,
  everybody: readonly PersonForDraw[],
): (person: PersonForDraw) => FrozenCandidate {
  const lastYear = attendeesOfLastYear(facts);
  const mayChair = chairStratum(everybody, facts);
  const roots = [...new Set(everybody.map(rootOf))];
  const employers = new Map(roots.map((root, place) => [root, `u${place + 1}`]));
  return (person) => {
    const { id, archive } = person;
    const group = groupAt(person, facts, conditions);
    return {
      id,
      senior: seniorFor(person, facts),
      lastYear: lastYear.has(id),
      employer: employers.get(rootOf(person)) ?? '',
      ...(group !== undefined && { group }),
      nonPublic: archive?.sector === 'NON_PUBLIC',
      outside: archive !== null && archive.rootUscc !== facts.committee.organiserUscc,
      chair: mayChair.has(id),
    };
  };
}

/** Somebody unknown to the archive shares an employer with nobody. */
const rootOf = ({ id, archive }: PersonForDraw): string => archive?.rootUscc ?? `unknown ${id}`;
