import type { ExpertResolvers } from './resolverTypes.generated';

/** The key given is taken as it is: it says nothing, and the lists below are scoped. */
export const Expert: ExpertResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  memberships: ({ id }, page, { loaders }) => loaders.membershipsByExpert.load(id, page),
};
