import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { evaluate, type RuleFinding } from '../../shared/rule';
import { appointmentKey } from '../domain/Appointment';
import { termRules } from '../domain/rules/termRules';
import type { TermGrade } from '../domain/TermAssessment';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import type { Deps } from './Deps';

interface Term {
  readonly memberId: string;
  readonly termFrom: CivilDate;
}

/** What stands of one term, and what R-67 says of it. */
export interface TermAssessed extends Term {
  /** Id of the assessment; null while there is none. */
  readonly assessment: string | null;
  readonly grade: TermGrade | null;
  readonly finding: RuleFinding;
}

/** Whether terms have been assessed, in the order asked, in one statement. For SERVICE: a renewal waits for it. */
export async function termsAssessed(
  { session, clock }: Deps,
  caller: Caller,
  { terms }: { readonly terms: readonly Term[] },
): Promise<TermAssessed[]> {
  requireRole(caller, 'SERVICE');
  const found = await termAssessmentRepository(session, caller).find({
    where: { currentKey: { in: terms.map(appointmentKey) } },
  });
  const standing = new Map(found.map((one) => [one.currentKey, one]));
  const asOf = clock.today();
  return terms.map(({ memberId, termFrom }) => {
    const one = standing.get(appointmentKey({ memberId, termFrom })) ?? null;
    const [finding] = evaluate(termRules, { asOf, terms: [{ id: memberId, termFrom, heads: one }] });
    if (!finding) throw new Error('R-67 is missing');
    return { memberId, termFrom, assessment: one?.id ?? null, grade: one?.grade ?? null, finding };
  });
}
