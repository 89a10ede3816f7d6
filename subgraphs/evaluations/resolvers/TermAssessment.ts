import { assessmentFindings } from '../domain/assessmentFindings';
import type { TermAssessmentResolvers } from './resolverTypes.generated';

export const TermAssessment: TermAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessmentById.load(id),
  member: ({ memberId }) => ({ id: memberId }),
  expert: ({ expertId }) => ({ id: expertId }),
  letter: ({ id }, _, { loaders }) => loaders.letterByAssessment.load(id),
  findings: assessmentFindings,
  mayHeadGroup: ({ grade, currentKey }) => grade === 'EXCELLENT' && currentKey !== null,
  corrected: ({ currentKey }) => currentKey === null,
};
