import type { ExpertResolvers } from './resolverTypes.generated';

export const Expert: ExpertResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  termAssessments: ({ id }, page, { loaders }) => loaders.assessmentsByExpert.load(id, page),
  seats: ({ id }, page, { loaders }) => loaders.seatsByExpert.load(id, page),
};
