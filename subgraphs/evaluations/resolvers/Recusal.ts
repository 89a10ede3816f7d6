import type { RecusalResolvers } from './resolverTypes.generated';

export const Recusal: RecusalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.recusalById.load(id),
  applicant: ({ applicantId }, _, { loaders }) => loaders.applicantById.load(applicantId),
  seat: ({ seatId }, _, { loaders }) => loaders.seatById.load(seatId),
};
