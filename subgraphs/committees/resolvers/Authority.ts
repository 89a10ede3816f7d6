import { authorityById } from '../domain/reference/authorities';
import { divisionByKey } from '../domain/reference/divisions';
import type { AuthorityResolvers } from './resolverTypes.generated';

export const Authority: AuthorityResolvers = {
  __resolveReference: ({ id }) => authorityById(id) ?? null,
  division: ({ divisionKey }) => (divisionKey === null ? null : divisionByKey(divisionKey)),
  successor: ({ successorId }) => (successorId === null ? null : authorityById(successorId)),
};
