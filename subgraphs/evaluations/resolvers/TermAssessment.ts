import type { TermAssessmentResolvers } from './resolverTypes.generated';

export const TermAssessment: TermAssessmentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assessmentById.load(id),
  member: ({ memberId }) => ({ id: memberId }),
  expert: ({ expertId }) => ({ id: expertId }),
  corrected: ({ currentKey }) => currentKey === null,
};
