import type { MutationResolvers } from './resolverTypes.generated';

export const Mutation = {
  registerOrganisingUnit: async (_, { input }, { useCases }) => ({
    organisingUnit: await useCases.registerOrganisingUnit(input),
  }),
  registerReviewCommittee: async (_, { input }, { useCases }) => ({
    committee: await useCases.registerReviewCommittee(input),
  }),
  changeReviewCommittee: async (_, { input }, { useCases }) => ({
    committee: await useCases.changeReviewCommittee(input),
  }),
  adjustCommitteeSize: async (_, { input }, { useCases }) => ({
    committee: await useCases.adjustCommitteeSize(input),
  }),
  recommendMember: async (_, { input }, { useCases }) => ({ member: await useCases.recommendMember(input) }),
  designateMember: async (_, { input }, { useCases }) => ({ member: await useCases.designateMember(input) }),
  endMembership: async (_, { input }, { useCases }) => ({ member: await useCases.endMembership(input) }),
  renewMembership: async (_, { input }, { useCases }) => ({ member: await useCases.renewMembership(input) }),
  applyToPool: async (_, { input }, { useCases }) => ({ application: await useCases.applyToPool(input) }),
  forwardApplication: async (_, { input }, { useCases }) => ({
    application: await useCases.forwardApplication(input),
  }),
  reviewApplication: async (_, { input }, { useCases }) => ({
    application: await useCases.reviewApplication(input),
  }),
  selectApplicant: async (_, { input }, { useCases }) => ({
    application: await useCases.selectApplicant(input),
  }),
  confirmApplication: async (_, { input }, { useCases }) => ({
    application: await useCases.confirmApplication(input),
  }),
  withdrawApplication: async (_, { input }, { useCases }) => ({
    application: await useCases.withdrawApplication(input),
  }),
} satisfies MutationResolvers;
