import { currentPledge } from '../domain/pledgeTexts';
import type { QueryResolvers } from './resolverTypes.generated';

export const Query: QueryResolvers = {
  session: (_, { id }, { loaders }) => loaders.sessionById.load(id),
  sessions: (_, page, { useCases }) => useCases.listSessions(page),
  pledgeText: currentPledge,
};
