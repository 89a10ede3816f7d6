import type { ApplicantResolvers } from './resolverTypes.generated';

export const Applicant: ApplicantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.applicantById.load(id),
  group: ({ groupId }) => groupId,
};
