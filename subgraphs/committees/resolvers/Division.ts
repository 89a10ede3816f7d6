import { divisionByKey } from '../domain/reference/divisions';
import type { DivisionResolvers } from './resolverTypes.generated';

export const Division: DivisionResolvers = {
  successor: ({ successorKey }) => (successorKey === null ? null : divisionByKey(successorKey)?.name),
};
