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
  startFiling: async (_, { input }, { useCases }) => ({ filing: await useCases.startFiling(input) }),
  requestConsents: async (_, { input }, { useCases }) => ({ filing: await useCases.requestConsents(input) }),
  decideConsent: async (_, { input }, { useCases }) => ({ consent: await useCases.decideConsent(input) }),
  requestWaiver: async (_, { input }, { useCases }) => ({ waiver: await useCases.requestWaiver(input) }),
  decideWaiver: async (_, { input }, { useCases }) => ({ waiver: await useCases.decideWaiver(input) }),
  submitFiling: async (_, { input }, { useCases }) => ({ filing: await useCases.submitFiling(input) }),
  withdrawFiling: async (_, { input }, { useCases }) => ({ filing: await useCases.withdrawFiling(input) }),
  decideFiling: async (_, { input }, { useCases }) => ({ filing: await useCases.decideFiling(input) }),
  proposeSharing: async (_, { input }, { useCases }) => ({ sharing: await useCases.proposeSharing(input) }),
  answerSharing: async (_, { input }, { useCases }) => ({ sharing: await useCases.answerSharing(input) }),
  endSharing: async (_, { input }, { useCases }) => ({ sharing: await useCases.endSharing(input) }),
  succeedAuthority: async (_, { input }, { useCases }) => ({
    authority: await useCases.succeedAuthority(input),
  }),
} satisfies MutationResolvers;
