import type { MutationResolvers } from './resolverTypes.generated';

export const Mutation = {
  registerExpert: async (_, { input }, { useCases }) => ({ expert: await useCases.registerExpert(input) }),
  recordTitle: async (_, { input }, { useCases }) => ({ expert: await useCases.recordTitle(input) }),
  changeEmployment: async (_, { input }, { useCases }) => ({
    expert: await useCases.changeEmployment(input),
  }),
  changeContact: async (_, { input }, { useCases }) => ({ expert: await useCases.changeContact(input) }),
  attestExpert: async (_, { input }, { useCases }) => ({ expert: await useCases.attestExpert(input) }),
  recordSanction: async (_, { input }, { useCases }) => ({ expert: await useCases.recordSanction(input) }),
  endSanction: async (_, { input }, { useCases }) => ({ expert: await useCases.endSanction(input) }),
  grantExemption: async (_, { input }, { useCases }) => ({ expert: await useCases.grantExemption(input) }),
  recordTraining: async (_, { input }, { useCases }) => ({ expert: await useCases.recordTraining(input) }),
  recordContinuingEducation: async (_, { input }, { useCases }) => ({
    expert: await useCases.recordContinuingEducation(input),
  }),
  lookUpExpert: async (_, { input }, { useCases }) => ({ match: await useCases.lookUpExpert(input) }),
  discloseExpert: async (_, { input }, { useCases }) => ({
    disclosure: await useCases.discloseExpert(input),
  }),
} satisfies MutationResolvers;
