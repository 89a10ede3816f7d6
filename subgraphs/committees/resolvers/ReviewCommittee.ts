import { sizeAdjustmentOf } from '../domain/ReviewCommittee';
import { knownAuthority } from './knownAuthority';
import { knownSeries } from './knownSeries';
import type { ReviewCommitteeResolvers } from './resolverTypes.generated';

export const ReviewCommittee: ReviewCommitteeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.committeeById.load(id),
  series: ({ seriesNo }) => knownSeries(seriesNo),
  groups: async ({ id }, _, { loaders }) => [...(await loaders.groupsByCommittee.load(id))],
  sizeAdjustment: (committee) => sizeAdjustmentOf(committee),
  organisingUnit: ({ organisingUnitId }, _, { loaders }) => loaders.unitById.load(organisingUnitId),
  filingAuthority: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId),
  pool: ({ poolId }, _, { loaders }) => loaders.poolById.load(poolId),
};
