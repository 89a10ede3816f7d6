import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames, subgraphUrl } from './subgraphNames';

/**
 * Composes `schema/*.graphql` into supergraph SDL.
 * @param root folder of package.json
 * @throws Error with every composition error and its code
 */
export function composeSupergraph(root: string): string {
  const services = subgraphNames.map((name) => ({
    name,
    url: subgraphUrl(name),
    typeDefs: parse(readFileSync(join(root, 'schema', `${name}.graphql`), 'utf8')),
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors !== undefined || supergraphSdl === undefined) {
    const lines = (errors ?? []).map((error) => `${String(error.extensions['code'])} ${error.message}`);
    throw new Error(['The subgraphs do not compose:', ...lines].join('\n'));
  }
  return supergraphSdl;
}
