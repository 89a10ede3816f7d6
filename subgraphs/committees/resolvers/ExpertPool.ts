import { poolExpiryWarning, poolStatusOn } from '../domain/poolStatus';
import { knownAuthority } from './knownAuthority';
import type { ExpertPoolResolvers } from './resolverTypes.generated';

export const ExpertPool: ExpertPoolResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poolById.load(id),
  committee: ({ committeeId }, _, { loaders }) => loaders.committeeById.load(committeeId),
  filingAuthority: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId),
  organisingUnit: ({ organisingUnitId }, _, { loaders }) => loaders.unitById.load(organisingUnitId),
  status: (pool, _, { clock }) => poolStatusOn(pool, clock.today()),
  expiryWarning: (pool, _, { clock }) => poolExpiryWarning(pool, clock.today()),
  members: ({ id }, page, { loaders }) => loaders.membersByPool.load(id, page),
};
