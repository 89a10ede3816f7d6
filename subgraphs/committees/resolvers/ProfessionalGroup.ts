import type { ProfessionalGroupResolvers } from './resolverTypes.generated';

export const ProfessionalGroup: ProfessionalGroupResolvers = { id: ({ groupId }) => groupId };
