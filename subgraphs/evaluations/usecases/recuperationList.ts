import type { Caller } from '../../shared/identity/Caller';
import type { Page, PageArguments } from '../../shared/scope/Page';
import { listedWhen } from '../domain/assessmentFindings';
import type { TermAssessment } from '../domain/TermAssessment';
import { termAssessmentRepository } from '../persistence/termAssessmentRepository';
import type { Deps } from './Deps';

interface Input extends PageArguments {
  readonly year: number;
}

/**
 * Whom the leave of a year favours, other things being equal (疗养, R-69): the excellent assessments of that year that
 * stand, in the pools of the caller; what R-69 says of each stands with it. Empty for everybody but a FILING_AUTHORITY.
 */
export async function recuperationList(
  { session }: Deps,
  caller: Caller,
  { year, first, after }: Input,
): Promise<Page<TermAssessment>> {
  const ofYear = { gte: `${year}-01-01`, lte: `${year}-12-31` };
  return termAssessmentRepository(session, caller).page({
    first,
    after,
    where: {
      ...listedWhen,
      assessedOn: ofYear,
      ...(caller.role !== 'FILING_AUTHORITY' && { id: { in: [] } }),
    },
    order: [{ column: 'assessedOn', direction: 'DESC' }],
  });
}
