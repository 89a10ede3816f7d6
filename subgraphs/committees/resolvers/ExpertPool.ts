import { poolStatusOn } from '../domain/poolStatus';
import { expiryWarning } from '../domain/rules/filingRules';
import { knownAuthority } from './knownAuthority';
import type { ExpertPoolResolvers } from './resolverTypes.generated';

export const ExpertPool: ExpertPoolResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.poolById.load(id),
  committee: ({ committeeId }, _, { loaders }) => loaders.committeeById.load(committeeId),
  filingAuthority: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId),
  organisingUnit: ({ organisingUnitId }, _, { loaders }) => loaders.unitById.load(organisingUnitId),
  status: ({ lastDay }, _, { clock }) => poolStatusOn(lastDay, clock.today()),
  expiryWarning: ({ lastDay }, _, { clock }) =>
    lastDay === null ? null : expiryWarning(lastDay, clock.today()),
  members: ({ id }, page, { loaders }) => loaders.membersByPool.load(id, page),
};
