import { knownSeries } from './knownSeries';
import type { RosterEntryResolvers } from './resolverTypes.generated';

export const RosterEntry: RosterEntryResolvers = {
  member: ({ memberId }, _, { loaders }) => loaders.memberById.load(memberId),
  expert: ({ expertId }) => ({ id: expertId }),
  titleSeries: ({ seriesNo }) => knownSeries(seriesNo),
};
