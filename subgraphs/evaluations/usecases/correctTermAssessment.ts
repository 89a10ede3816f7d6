import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { appointmentKey } from '../domain/Appointment';
import { checkedText, optionalText } from '../domain/checkedText';
import { refuse } from '../domain/refusals';
import type { TermAssessment, TermHeads } from '../domain/TermAssessment';
import { assessedAs, correctedAssessment } from '../domain/termAssessments';
import { commendationLetterRepository } from '../persistence/commendationLetterRepository';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import type { Deps } from './Deps';
import { termEvidence } from './termEvidence';

export interface CorrectTermAssessmentInput extends TermHeads {
  readonly id: string;
  readonly version: number;
  readonly remarks?: string | null | undefined;
  readonly reason: string;
}

/**
 * Puts another version in the place of an assessment, with the reason; the one before stays readable. A letter for a
 * term that is no longer excellent is withdrawn on that day. For ORGANISING_UNIT.
 * @throws Refusal NOT_FOUND, CONFLICT, NOT_CURRENT, INVALID_SCORE, INVALID_TEXT
 */
export async function correctTermAssessment(
  { transaction, clock }: Deps,
  caller: Caller,
  input: CorrectTermAssessmentInput,
): Promise<TermAssessment> {
  requireRole(caller, 'ORGANISING_UNIT');
  const scored = assessedAs(input);
  const remarks = optionalText('remarks', input.remarks, 1000);
  const correctionReason = checkedText('reason', input.reason, 1000);
  return transaction(async (session) => {
    const assessments = termAssessmentRepository(session, caller);
    const before = await assessments.oneOrRefuse(input.id);
    await assessments.update(input.id, { expectedVersion: input.version }, { currentKey: null });
    if (before.currentKey === null) throw refuse('NOT_CURRENT');
    const now = clock.now();
    const [evidence] = await termEvidence(session, caller, [before], now);
    const made = correctedAssessment(before, {
      ...scored,
      id: newId('assessment', now),
      evidence: evidence ?? before.evidence,
      remarks,
      assessedOn: clock.today(),
      correctionReason,
    });
    await assessments.insert(made);
    if (made.grade !== 'EXCELLENT')
      await commendationLetterRepository(session, caller).updateWhere(
        { termKey: appointmentKey(before) },
        { termKey: null, withdrawnOn: made.assessedOn },
      );
    return assessments.oneOrRefuse(made.id);
  });
}
