import type { DrawReadinessResolvers } from './resolverTypes.generated';

export const DrawReadiness: DrawReadinessResolvers = {
  feasiblePanels: ({ feasiblePanels }) => feasiblePanels?.toString() ?? null,
};
