import { assessmentFindings } from '../domain/assessmentFindings';
import type { TermAssessmentResolvers } from './resolverTypes.generated';

export const TermAssessment: TermAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessmentById.load(id),
  member: ({ memberId }) => ({ id: memberId }),
  expert: ({ expertId }) => ({ id: expertId }),
  // a version that was corrected has none: the letter stands for the term, with the version that stands
  letter: ({ currentKey }, _, { loaders }) =>
    currentKey === null ? null : loaders.letterByTerm.load(currentKey),
  findings: async (assessment, _, { loaders }) =>
    assessmentFindings(assessment, await loaders.educationOf.load(assessment.expertId)),
  mayHeadGroup: ({ grade, currentKey }) => grade === 'EXCELLENT' && currentKey !== null,
  corrected: ({ currentKey }) => currentKey === null,
};
