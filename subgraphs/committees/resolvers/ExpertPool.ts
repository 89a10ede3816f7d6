import { currentFiling } from '../domain/filingInForce';
import { poolExpiryWarning, poolStatusOn } from '../domain/poolStatus';
import { knownAuthority } from './knownAuthority';
import type { ExpertPoolResolvers } from './resolverTypes.generated';

/** A pool that was never filed has no current filing: its own id finds none. */
export const ExpertPool: ExpertPoolResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poolById.load(id),
  committee: ({ committeeId }, _, { loaders }) => loaders.committeeById.load(committeeId),
  filingAuthority: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId),
  organisingUnit: ({ organisingUnitId }, _, { loaders }) => loaders.unitById.load(organisingUnitId),
  status: (pool, _, { clock }) => poolStatusOn(pool, clock.today()),
  expiryWarning: (pool, _, { clock }) => poolExpiryWarning(pool, clock.today()),
  members: ({ id }, page, { loaders }) => loaders.membersByPool.load(id, page),
  currentFiling: (pool, _, { loaders, clock }) =>
    loaders.filingById.load(currentFiling(pool, clock.today())?.filingId ?? pool.id),
  filings: ({ id }, page, { loaders }) => loaders.filingsByPool.load(id, page),
  findings: async ({ id }, _, { loaders }) => [...(await loaders.findingsByPool.load(id))],
  sharings: async ({ id }, _, { loaders }) => [...(await loaders.sharingsByPool.load(id))],
};
