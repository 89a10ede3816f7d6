import { ApolloServer } from '@apollo/server';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { createGateway, type GatewayOptions } from '../../gateway/createGateway';
import type { Fetcher } from '../../gateway/fetcherDataSource';
import { bearer, fixtureSubgraph, housesSupergraph, ROUTER_SECRET } from '../support/housesGraph';
import type { StopSignal } from '../../subgraphs/shared/http/StopSignal';

const servers: ApolloServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

/** A plain Apollo Server of somebody else over our gateway. */
async function foreignServer(options: Partial<GatewayOptions>) {
  const gateway = createGateway({ supergraphSdl: housesSupergraph(), ...options });
  const server = new ApolloServer({ gateway, includeStacktraceInErrorResponses: true });
  await server.start();
  servers.push(server);
  return async (query: string, contextValue: object = {}) => {
    const { body } = await server.executeOperation({ query }, { contextValue });
    return body.kind === 'single' ? body.singleResult : undefined;
  };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('createGateway', () => {
  test('needs nothing of our subgraphs or identity', async () => {
    const urls: string[] = [];
    const fetcher: Fetcher = (url, { body, headers }) => {
      urls.push(`${url} ${headers['content-type']} ${(JSON.parse(body) as { query: string }).query}`);
      return Promise.resolve({ ok: true, text: () => Promise.resolve('{"data":{"seenBy":"a stub"}}') });
    };
    const run = await foreignServer({ fetcher });
    expect(plain(await run('{ seenBy }'))).toEqual({ data: { seenBy: 'a stub' } });
    expect(urls).toEqual(['http://127.0.0.1:9/graphql application/json {seenBy}']);
  });

  test('passes on what a fetcher rejects as a code', async () => {
    const run = await foreignServer({ fetcher: () => Promise.reject(new Error('http://10.0.0.1 is away')) });
    const result = plain(await run('{ seenBy }'));
    expect(result).toMatchObject({
      data: { seenBy: null },
      errors: [{ path: ['seenBy'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    expect(JSON.stringify(result)).not.toContain('10.0.0.1');
  });

  test('reaches addresses by itself when told nothing', async () => {
    const run = await foreignServer({ timeoutMs: 500 });
    expect(plain(await run('{ seenBy }'))).toMatchObject({
      data: { seenBy: null },
      errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
  });

  test('takes an in-process subgraph and headers', async () => {
    const { execute } = fixtureSubgraph('houses');
    const run = await foreignServer({ dataSources: (name) => (name === 'houses' ? execute : undefined) });
    const subgraphHeaders = { authorization: bearer('ann'), 'x-router-secret': ROUTER_SECRET };
    expect(plain(await run('{ seenBy }', { subgraphHeaders }))).toEqual({ data: { seenBy: 'ann' } });
  });

  test('does not abort a mutation that has begun', async () => {
    const signals: (StopSignal | undefined)[] = [];
    const run = await foreignServer({
      dataSources: () => (request) => {
        signals.push(request.signal);
        return Promise.resolve({ data: { seenBy: 'x', rename: null } });
      },
    });
    const { signal } = new AbortController();
    await run('{ seenBy }', { signal });
    await run('mutation { rename(id: 1, title: "x") { id } }', { signal });
    expect(signals).toEqual([signal, undefined]);
  });

  test('says no names of the inside in errors', async () => {
    const { execute } = fixtureSubgraph('houses');
    const run = await foreignServer({ dataSources: () => execute });
    const result = JSON.stringify(await run('{ broken }'));
    expect(result).not.toMatch(/serviceName|db-1|张三/);
  });

  test.each(['@authenticated', '@requiresScopes(scopes: [["a"]])', '@policy(policies: [["a"]])'])(
    'refuses a supergraph with %s, which it would not enforce',
    async (directive) => {
      const typeDefs = `
        extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@authenticated", "@requiresScopes", "@policy"])
        type Query { secret: String ${directive} }`;
      const { supergraphSdl = '' } = composeServices([{ name: 'a', url: '', typeDefs: parse(typeDefs) }]);
      const gateway = createGateway({ supergraphSdl, dataSources: () => fixtureSubgraph('houses').execute });
      await expect(gateway.load({ apollo: {} })).rejects.toThrow(/SECURITY/);
    },
  );
});
