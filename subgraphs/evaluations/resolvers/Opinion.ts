import type { OpinionResolvers } from './resolverTypes.generated';

export const Opinion: OpinionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.opinionById.load(id),
  applicant: ({ applicantId }, _, { loaders }) => loaders.applicantById.load(applicantId),
  seat: ({ seatId }, _, { loaders }) => loaders.seatById.load(seatId),
};
