import { authorityById } from '../domain/reference/authorities';
import type { ViewerResolvers } from './resolverTypes.generated';

export const Viewer: ViewerResolvers = {
  authority: ({ claims }) => (claims.authority === undefined ? null : authorityById(claims.authority)),
  unit: ({ claims }, _, { loaders }) =>
    claims.unit === undefined ? null : loaders.unitById.load(claims.unit),
  expert: ({ claims }) => (claims.expert === undefined ? null : { id: claims.expert }),
};
