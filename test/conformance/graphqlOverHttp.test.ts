import { serverAudits, type Audit } from 'graphql-http';
import { startSubgraph, type RunningSubgraph } from '../../subgraphs/shared/startSubgraph';
import { openGraphWorld, ROUTER_SECRET, type GraphWorld } from '../support/graphWorld';

const servers = ['gateway', 'experts', 'committees', 'evaluations'] as const;

let world: GraphWorld;
let subgraphs: Readonly<Record<string, RunningSubgraph>>;
let token: string;
beforeAll(async () => {
  world = await openGraphWorld();
  const serve = (name: 'experts' | 'committees' | 'evaluations') =>
    startSubgraph(world.graph[name].subgraph as never, { host: '127.0.0.1', port: 0 });
  subgraphs = {
    experts: await serve('experts'),
    committees: await serve('committees'),
    evaluations: await serve('evaluations'),
  };
  // An office: the audits ask for the schema.
  token = await world.tokenOf({ role: 'FILING_AUTHORITY', value: 'cq-reform-office' });
});
afterAll(async () => {
  for (const { close } of Object.values(subgraphs)) await close();
  await world.close();
});

/** fetch as our clients call it: with a token, the header that proves a preflight, and to a subgraph the router's secret. */
const fetchFn = (url: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, {
    ...init,
    headers: {
      ...(init.headers as Record<string, string>),
      authorization: `Bearer ${token}`,
      'apollo-require-preflight': 'audit',
      'x-router-secret': ROUTER_SECRET,
    },
  });

/** The audits of graphql-http against one server. They are listed before any server runs. */
const auditsOf = (name: string): Audit[] =>
  serverAudits({
    url: () => `${name === 'gateway' ? world.url : String(subgraphs[name]?.url)}/graphql`,
    fetchFn,
  });

describe.each(servers)('%s speaks GraphQL over HTTP', (name) => {
  const audits = auditsOf(name);

  test.each(audits.map((audit): [string, Audit] => [`${audit.id} ${audit.name}`, audit]))(
    '%s',
    async (_, { fn }) => {
      const result = await fn();
      expect('reason' in result ? result.reason : result.status).toBe('ok');
    },
  );

  test('has met every one of the 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  test('takes no simple request without the header', async () => {
    const url = `${name === 'gateway' ? world.url : String(subgraphs[name]?.url)}/graphql?query={__typename}`;
    const headers = { authorization: `Bearer ${token}`, 'x-router-secret': ROUTER_SECRET };
    expect((await fetch(url, { headers })).status).toBe(400);
    expect((await fetchFn(url)).status).toBe(200);
  });
});
