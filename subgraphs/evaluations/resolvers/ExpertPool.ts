import type { ExpertPoolResolvers } from './resolverTypes.generated';

export const ExpertPool: ExpertPoolResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  sessions: ({ id }, page, { loaders }) => loaders.sessionsByPool.load(id, page),
};
