import type { WaiverResolvers } from './resolverTypes.generated';

export const Waiver: WaiverResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.waiverById.load(id),
  filing: ({ filingId }, _, { loaders }) => loaders.filingById.load(filingId),
  member: ({ memberId }, _, { loaders }) => (memberId === null ? null : loaders.memberById.load(memberId)),
};
