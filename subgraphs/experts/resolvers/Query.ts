import type { QueryResolvers } from './resolverTypes.generated';

export const Query: QueryResolvers = {
  expert: (_, { id }, { loaders }) => loaders.expertById.load(id),
  experts: (_, page, { useCases }) => useCases.listExperts(page),
  expertsForRules: (_, ids, { useCases }) => useCases.expertsForRules(ids),
  phonesForNotices: (_, { notices }, { useCases }) => useCases.phonesForNotices({ notices }),
};
