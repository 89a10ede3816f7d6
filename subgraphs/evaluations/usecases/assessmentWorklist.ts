import type { Caller } from '../../shared/identity/Caller';
import { pageSize } from '../../shared/scope/pageSize';
import { appointmentKey, servedUntil, type Appointment } from '../domain/Appointment';
import { isDue } from '../domain/assessableTerm';
import type { TermEvidence } from '../domain/TermAssessment';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import { askAppointments } from './askAppointments';
import type { Deps } from './Deps';
import { termEvidence } from './termEvidence';

interface Input {
  readonly pool: string;
  readonly first?: number | null | undefined;
}

/** A term that waits for its assessment, with what the graph knows of it. */
export interface DueTerm extends Appointment {
  readonly evidence: TermEvidence;
}

/** How many terms of a pool wait, and the first of them. */
export interface AssessmentWorklist {
  readonly due: number;
  readonly terms: DueTerm[];
}

/**
 * The terms of a pool that are over or about to end and have no assessment, those that ended first in front; what is
 * assessed leaves the list. Empty for a pool out of reach, and for everybody but its ORGANISING_UNIT. Constant statements.
 */
export async function assessmentWorklist(
  { session, committees, clock }: Deps,
  caller: Caller,
  { pool, first }: Input,
): Promise<AssessmentWorklist> {
  const size = pageSize(first);
  if (caller.role !== 'ORGANISING_UNIT') return { due: 0, terms: [] };
  const today = clock.today();
  const terms = (await askAppointments(committees, { pool })).filter(
    (term) => term.organisingUnitId === caller.claims.unit && isDue(term, today),
  );
  const assessed = await termAssessmentRepository(session, caller).find({
    where: { poolId: pool, currentKey: { isNull: false } },
  });
  const done = new Set(assessed.map(({ currentKey }) => currentKey));
  const due = terms.filter((term) => !done.has(appointmentKey(term))).sort(endedFirst);
  const shown = due.slice(0, size);
  const evidence = await termEvidence(session, caller, shown, clock.now());
  return {
    due: due.length,
    terms: shown.map((term, place) => ({ ...term, evidence: evidence[place] as TermEvidence })),
  };
}

const endedFirst = (one: Appointment, other: Appointment): number => {
  const [left, right] = [one, other].map((term) => `${servedUntil(term)} ${appointmentKey(term)}`) as [
    string,
    string,
  ];
  return left < right ? -1 : 1;
};
