import { knownAuthority } from './knownAuthority';
import type { ConsentResolvers } from './resolverTypes.generated';

export const Consent: ConsentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.consentById.load(id),
  filing: ({ filingId }, _, { loaders }) => loaders.filingById.load(filingId),
  department: ({ departmentId }) => knownAuthority(departmentId),
};
