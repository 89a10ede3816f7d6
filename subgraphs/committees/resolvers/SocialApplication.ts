import type { ApplicationStepResolvers, SocialApplicationResolvers } from './resolverTypes.generated';

export const SocialApplication: SocialApplicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.applicationById.load(id),
  appliesTo: ({ poolId }, _, { loaders }) => loaders.poolFacts(poolId),
  pool: ({ poolId }, _, { loaders }) => loaders.poolById.load(poolId),
  expert: ({ expertId }) => ({ id: expertId }),
  steps: async ({ id }, _, { loaders }) => [...(await loaders.stepsByApplication.load(id))],
};

export const ApplicationStep: ApplicationStepResolvers = {
  by: ({ takenBy }) => takenBy,
  on: ({ takenOn }) => takenOn,
};
