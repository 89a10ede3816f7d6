// What people complain of in gateways, as far as no other test asks it; docs/conformance.md lists where each is held.
import { connect } from 'node:net';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import { graphqlRoute } from '../../subgraphs/shared/http/graphqlRoute';
import { healthRoutes } from '../../subgraphs/shared/http/healthRoutes';
import { createHttpServer, type HttpServer } from '../../subgraphs/shared/http/httpServer';
import { ROUTER_SECRET, type Identity } from '../support/graphWorld';
import { ask, bearer, codesOf, runHouses, type RunningHouses } from '../support/housesGraph';
import { openIsolationWorld, type IsolationWorld } from '../support/isolation/openIsolationWorld';

describe('authorisation', () => {
  let world: IsolationWorld;
  beforeAll(async () => {
    world = await openIsolationWorld();
  });
  afterAll(() => world.close());

  const POOLS = 'nodes { id members(first: 50) { nodes { id expert { id } } } committee { id } }';
  const asked = {
    'by its own name': `{ pools(first: 100) { ${POOLS} } }`,
    'under the name of another field': `{ authorities: pools(first: 100) { divisions: nodes { viewer: id } } }`,
    'twice at once': `{ a: pools(first: 100) { ${POOLS} } b: pools(first: 100) { ${POOLS} } }`,
    'in fragments': `query { ...Q } fragment Q on Query { pools(first: 100) { ...C } }
      fragment C on ExpertPoolConnection { nodes { ...P ... on ExpertPool { alias: id } } }
      fragment P on ExpertPool { id committee { key: id organisingUnit { id } } }`,
    'by its edges': '{ pools(first: 100) { totalCount edges { cursor node { key: id } } } }',
    'from behind': '{ filings(first: 100) { nodes { id pool { id members { nodes { id } } } } } }',
  } as const;

  /** As a gateway gets it: what stands there has been fetched, whatever would be cut away later. */
  async function fetched(who: Identity, query: string): Promise<string> {
    const authorization = `Bearer ${await world.tokenOf(who)}`;
    const headers = { authorization, 'x-router-secret': ROUTER_SECRET, 'x-request-id': 'same' };
    return JSON.stringify(await world.graph.executors.committees({ query, headers }));
  }

  test.each(Object.entries(asked))('holds before the fetch for a list asked %s', async (_, query) => {
    const most = Math.max(
      ...(await Promise.all(world.identities.map((who) => fetched(who, query)))).map(marks),
    );
    expect(most).toBeGreaterThan(2);
    for (const who of world.identities)
      expect([who, world.oracle(who).leaksIn(await fetched(who, query))]).toEqual([who, []]);
  });

  const marks = (text: string): number => new Set(text.match(/pool_\d+/g)).size;
});

describe('a cache', () => {
  test('that one caller filled tells the next nothing', async () => {
    const graph = await runHouses();
    const query = 'query Me($id: ID!) { seenBy me { id name } house(id: $id) { title } }';
    const seen: unknown[] = [];
    for (const subject of ['ann', 'bob', 'ann', 'carl']) {
      const headers = { authorization: bearer(subject) };
      const { body, headers: answered } = await ask(graph.url, query, { variables: { id: '1' }, headers });
      seen.push([
        body.data?.['seenBy'],
        body.data?.['me'],
        answered.get('cache-control'),
        answered.get('etag'),
      ]);
    }
    await graph.close();
    expect(seen).toEqual(
      ['ann', 'bob', 'ann', 'carl'].map((subject) => [
        subject,
        { id: subject, name: `name of ${subject}` },
        'no-store',
        null,
      ]),
    );
  });

  test('keeps no refusal and no fault for the next caller', async () => {
    let away = true;
    const graph = await runHouses({
      misbehaving: {
        people: (request, response) => {
          if (away) return void request.socket.destroy();
          response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"me":{"id":"ann"}}}');
        },
      },
    });
    expect(codesOf(await ask(graph.url, '{ me { id } }'))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    const refused = await ask(graph.url, '{ me { id } }', { headers: { authorization: bearer('bad') } });
    expect(codesOf(refused)).toEqual(['UNAUTHENTICATED']);
    away = false;
    expect((await ask(graph.url, '{ me { id } }')).body).toEqual({ data: { me: { id: 'ann' } } });
    await graph.close();
  });
});

describe('a client that never ends', () => {
  let server: HttpServer;
  let houses: RunningHouses;
  let url: string;
  beforeAll(async () => {
    houses = await runHouses();
    server = createHttpServer({
      logger: silentLogger,
      headersTimeoutMs: 150,
      requestTimeoutMs: 300,
      routes: [
        ...healthRoutes({ checks: {}, isDraining: () => false }),
        graphqlRoute({
          server: { executeHTTPGraphQLRequest: () => Promise.reject(new Error('never reached')) } as never,
          contextOf: () => Promise.resolve({}),
        }),
      ],
    });
    url = await server.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await houses.close();
  });

  const answerTo = (text: string): Promise<string> => {
    const { port, hostname } = new URL(url);
    return new Promise((resolve) => {
      let received = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(received));
    });
  };

  test.each([
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-'],
    [
      'its body',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{"q',
    ],
  ])('%s is told so with a code and cut off', async (_, text) => {
    const answer = await answerTo(text);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"BAD_REQUEST"');
  });

  test('keeps nobody else waiting', async () => {
    const endless = Array.from({ length: 50 }, () => answerTo('GET /health/live HTTP/1.1\r\nhost: x\r\n'));
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    await Promise.all(endless);
  });
});
