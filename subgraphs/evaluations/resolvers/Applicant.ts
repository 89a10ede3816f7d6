import type { ApplicantResolvers } from './resolverTypes.generated';

export const Applicant: ApplicantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.applicantById.load(id),
  group: ({ groupId }) => groupId,
  recusals: ({ id }, page, { loaders }) => loaders.recusalsByApplicant.load(id, page),
  opinions: ({ id }, page, { loaders }) => loaders.opinionsByApplicant.load(id, page),
  votes: async ({ id }, _, { loaders }) => [...(await loaders.votesByApplicant.load(id))],
};
