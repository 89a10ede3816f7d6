import type { DueTermResolvers } from './resolverTypes.generated';

export const DueTerm: DueTermResolvers = {
  member: ({ memberId }) => ({ id: memberId }),
  expert: ({ expertId }) => ({ id: expertId }),
};
