import type { ExpertResolvers } from './resolverTypes.generated';

export const Expert: ExpertResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  conductCases: ({ id }, page, { loaders }) => loaders.casesByExpert.load(id, page),
  termAssessments: ({ id }, page, { loaders }) => loaders.assessmentsByExpert.load(id, page),
  seats: ({ id }, page, { loaders }) => loaders.seatsByExpert.load(id, page),
};
