import { maskName } from '../domain/masking';
import type { ExpertMatchResolvers } from './resolverTypes.generated';

export const ExpertMatch: ExpertMatchResolvers = {
  id: ({ expert }) => expert.id,
  name: ({ expert }) => maskName(expert.name),
};
