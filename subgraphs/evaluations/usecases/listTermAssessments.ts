import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { TermAssessment, TermGrade } from '../domain/TermAssessment';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import type { Deps } from './Deps';

interface Input extends PageArguments {
  readonly filter?: TermAssessmentFilter | null | undefined;
}

interface TermAssessmentFilter {
  readonly grade?: readonly TermGrade[] | null | undefined;
  readonly corrected?: boolean | null | undefined;
}

/** The assessments that the caller may see, the latest first. */
export async function listTermAssessments(
  { session }: Deps,
  caller: Caller,
  { first, after, filter }: Input,
): Promise<Page<TermAssessment>> {
  const { grade, corrected } = filter ?? {};
  return termAssessmentRepository(session, caller).page({
    first,
    after,
    where: {
      ...(grade && { grade: { in: grade } }),
      ...(typeof corrected === 'boolean' && { currentKey: { isNull: corrected } }),
    },
    order: [{ column: 'assessedOn', direction: 'DESC' }],
  });
}
