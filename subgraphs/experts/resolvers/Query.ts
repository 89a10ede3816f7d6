import { selectedFigures } from '../../shared/statistics/selectedFigures';
import type { QueryResolvers } from './resolverTypes.generated';

export const Query: QueryResolvers = {
  expert: (_, { id }, { loaders }) => loaders.expertById.load(id),
  experts: (_, page, { useCases }) => useCases.listExperts(page),
  expertStatistics: (_, asked, { useCases }, info) =>
    useCases.expertStatistics({ ...asked, figures: selectedFigures(info) }),
  expertStanding: (_, asked, { useCases }) => useCases.expertStanding(asked),
  expertsForRules: (_, ids, { useCases }) => useCases.expertsForRules(ids),
  letterRecipient: (_, asked, { useCases }) => useCases.letterRecipient(asked),
  phonesForNotices: (_, { notices }, { useCases }) => useCases.phonesForNotices({ notices }),
};
