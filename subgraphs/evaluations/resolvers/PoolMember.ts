import type { PoolMemberResolvers } from './resolverTypes.generated';

export const PoolMember: PoolMemberResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  termAssessments: ({ id }, page, { loaders }) => loaders.assessmentsByMember.load(id, page),
};
