import { knownSeries } from './knownSeries';
import type { PoolMemberResolvers } from './resolverTypes.generated';

export const PoolMember: PoolMemberResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.memberById.load(id),
  pool: ({ poolId }, _, { loaders }) => loaders.poolById.load(poolId),
  appointedTo: ({ poolId }, _, { loaders }) => loaders.poolFacts(poolId),
  expert: ({ expertId }) => ({ id: expertId }),
  group: ({ groupId }) => groupId,
  renewals: ({ renewals }) => [...(renewals ?? [])],
  titleSeries: ({ seriesNo }) => knownSeries(seriesNo),
};
