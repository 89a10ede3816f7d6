import type { ExpertResolvers } from './resolverTypes.generated';

export const Expert: ExpertResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  seats: ({ id }, page, { loaders }) => loaders.seatsByExpert.load(id, page),
};
