import { knownAuthority } from './knownAuthority';
import { knownSeries } from './knownSeries';
import type { PoolFactsResolvers } from './resolverTypes.generated';

export const PoolFacts: PoolFactsResolvers = {
  series: ({ seriesNo }) => knownSeries(seriesNo),
  filingAuthorityName: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId).name,
};
