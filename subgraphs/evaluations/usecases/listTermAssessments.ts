import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import type { TermAssessment } from '../domain/TermAssessment';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import type { Deps } from './Deps';
import { assessmentsWhere, type TermAssessmentFilter } from './termAssessmentFilter';

interface Input extends PageArguments {
  readonly filter?: TermAssessmentFilter | null | undefined;
}

/** The assessments that the caller may see, the latest first. */
export async function listTermAssessments(
  { session }: Deps,
  caller: Caller,
  { first, after, filter }: Input,
): Promise<Page<TermAssessment>> {
  return termAssessmentRepository(session, caller).page({
    first,
    after,
    where: assessmentsWhere(filter ?? {}),
    order: [{ column: 'assessedOn', direction: 'DESC' }],
  });
}
