import type { ContactChangeResolvers } from './resolverTypes.generated';

export const ContactChange: ContactChangeResolvers = {
  finding: (change, _, { useCases }) => useCases.judgeChange(change),
};
