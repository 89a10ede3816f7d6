import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { createGatewayServer } from '../../../gateway/createGatewayServer';
import { httpDataSource } from '../../../gateway/httpDataSource';
import { createSubgraph } from '../../../subgraphs/shared/createSubgraph';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { startSubgraph } from '../../../subgraphs/shared/startSubgraph';
import { productsNames, productsSdl, type ProductsName } from './productsSdl';
import { productsResolvers } from './productsResolvers';

const anybody: Caller = { subject: 'any', role: 'MINISTRY', claims: { division: 'x' }, scopes: [] };

export interface RunningProducts {
  /** Addresses without path; every graph is at /graphql. */
  readonly urls: Readonly<Record<ProductsName | 'gateway', string>>;
  readonly supergraphSdl: string;
  readonly close: () => Promise<void>;
}

/** The subgraphs of the compatibility suite on our own bootstrap, over HTTP, behind our own gateway. */
export async function runProducts(): Promise<RunningProducts> {
  const closers: (() => Promise<void>)[] = [];
  const serve = async (name: ProductsName) => {
    const subgraph = createSubgraph({
      name,
      typeDefs: productsSdl[name],
      resolvers: productsResolvers[name],
      authenticate: () => Promise.resolve(anybody),
      contextFor: () => ({}),
    });
    const running = await startSubgraph(subgraph, { host: '127.0.0.1', port: 0 });
    closers.unshift(() => running.close());
    const url = `${running.url}/graphql`;
    const source = httpDataSource({ name, url, timeoutMs: 10_000, logger: silentLogger });
    closers.unshift(() => source.close());
    return { name, url, execute: source.execute };
  };
  const subgraphs = await Promise.all(productsNames.map(serve));
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, url }) => ({ name, url, typeDefs: parse(productsSdl[name]) })),
  );
  if (supergraphSdl === undefined) throw new Error(String(errors));
  const server = await createGatewayServer({
    supergraphSdl,
    executors: Object.fromEntries(subgraphs.map(({ name, execute }) => [name, execute])),
    verifyToken: () => Promise.resolve(anybody),
    routerSecret: 'a-router-secret-of-the-products',
  });
  closers.unshift(() => server.close());
  const urls = Object.fromEntries(
    subgraphs.map(({ name, url }) => [name, url.slice(0, -'/graphql'.length)]),
  ) as Record<ProductsName, string>;
  return {
    urls: { ...urls, gateway: await server.listen({ host: '127.0.0.1', port: 0 }) },
    supergraphSdl,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}
