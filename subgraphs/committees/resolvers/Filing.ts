import { filingStatusOn } from '../domain/Filing';
import { knownAuthority } from './knownAuthority';
import type { FilingResolvers } from './resolverTypes.generated';

/** A filing without a submission has no roster and no findings: its own id finds none. */
export const Filing: FilingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.filingById.load(id),
  pool: ({ poolId }, _, { loaders }) => loaders.poolById.load(poolId),
  status: (filing, _, { clock }) => filingStatusOn(filing, clock.today()),
  filingAuthority: ({ filingAuthorityId }) => knownAuthority(filingAuthorityId),
  filedWith: ({ filedWithId }) => knownAuthority(filedWithId),
  roster: ({ id, submissionId }, page, { loaders }) =>
    loaders.rosterBySubmission.load(submissionId ?? id, page),
  findings: async ({ id, findingSetId }, _, { loaders }) => [
    ...(await loaders.findingsBySet.load(findingSetId ?? id)),
  ],
  waivers: async ({ id }, _, { loaders }) => [...(await loaders.waiversByFiling.load(id))],
  consents: async ({ id }, _, { loaders }) => [...(await loaders.consentsByFiling.load(id))],
  returnReasons: ({ returnReasons }) => [...returnReasons],
};
