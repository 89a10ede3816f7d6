import { GraphQLError } from 'graphql';
import { codedError } from '../../../subgraphs/shared/codedError';
import { createSubgraph, type SubgraphOptions } from '../../../subgraphs/shared/createSubgraph';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import type { GraphRequest } from '../../../subgraphs/shared/http/ExecuteGraph';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { startSubgraph, type RunningSubgraph } from '../../../subgraphs/shared/startSubgraph';

const typeDefs = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])
  scalar Instant
  type Query {
    whoami: String
    language: String
    at: Instant
    room(id: ID!, floor: Int): Room
    coded: String
    refused: String
    crash: String
    database: String
    strict: Strict
  }
  type Strict {
    value: String!
  }
  type Room @key(fields: "id") {
    id: ID!
    title: String
  }
`;

class QueryFailedError extends Error {
  readonly code = 'ER_DUP_ENTRY';
}

const resolvers = {
  Query: {
    whoami: (_: unknown, __: unknown, { caller }: Context) => caller.subject,
    language: (_: unknown, __: unknown, { language }: Context) => language,
    at: () => new Date('2025-12-01T00:00:00Z'),
    room: (_: unknown, { id }: { id: string }) => ({ id }),
    coded: () => {
      throw codedError('RATE_LIMITED', undefined, { retryAfter: 7, secret: 'sql' });
    },
    refused: () => {
      throw codedError('BAD_USER_INPUT', 'first: 1–100');
    },
    crash: () => {
      throw new TypeError('at 110105194912310020 of /srv/app');
    },
    database: () => {
      throw new QueryFailedError("Duplicate entry '张三' for key 'person.name'");
    },
    strict: () => ({ value: null }),
  },
  Room: {
    __resolveReference: ({ id }: { id: string }) => ({ id, title: `room ${id}` }),
    title: ({ id }: { id: string }) => `room ${id}`,
  },
  Instant: { serialize: (value: unknown) => value },
};

interface Context {
  readonly caller: Caller;
  readonly language: string;
}

function subgraph(change: Partial<SubgraphOptions<Context>> = {}) {
  const lines: string[] = [];
  const built = createSubgraph<Context>({
    name: 'rooms',
    typeDefs,
    resolvers,
    authenticate: (headers) => {
      if (headers['x-router-secret'] !== 's' || headers.authorization !== 'Bearer good')
        return Promise.reject(codedError('UNAUTHENTICATED'));
      return Promise.resolve({ subject: 'ann', role: 'EXPERT', claims: { expert: 'e1' }, scopes: [] });
    },
    contextFor: (caller, { language }) => ({ caller, language }),
    logger: createLogger({ service: 'rooms', destination: { write: (line) => void lines.push(line) } }),
    ...change,
  });
  return { ...built, lines };
}

const good = { 'x-router-secret': 's', authorization: 'Bearer good', 'x-request-id': 'r1' };
const ask = (query: string, change: Partial<GraphRequest> = {}): GraphRequest => ({
  query,
  headers: good,
  ...change,
});

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('createSubgraph', () => {
  test('answers with the context of the caller', async () => {
    const { execute } = subgraph();
    const headers = { ...good, 'accept-language': 'en' };
    expect(plain(await execute(ask('{ whoami language }', { headers })))).toEqual({
      data: { whoami: 'ann', language: 'en' },
    });
  });

  test.each([
    ['a field', '{ whoami }'],
    ['the service SDL', '{ _service { sdl } }'],
    ['entities', '{ _entities(representations: [{__typename: "Room", id: "1"}]) { __typename } }'],
    ['introspection', '{ __schema { queryType { name } } }'],
    ['a type name', '{ __typename }'],
    ['no GraphQL at all', '{{{'],
  ])('refuses %s without secret or token', async (_, query) => {
    const { execute } = subgraph();
    for (const headers of [
      {},
      { authorization: 'Bearer good' },
      { 'x-router-secret': 's' },
      { ...good, authorization: 'Bearer bad' },
    ]) {
      const result = await execute(ask(query, { headers }));
      expect(result.data).toBeUndefined();
      expect(result.errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
  });

  test('resolves entities by reference', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Room { title } } }';
    const variables = { r: [{ __typename: 'Room', id: '7' }] };
    expect(plain(await subgraph().execute(ask(query, { variables })))).toEqual({
      data: { _entities: [{ title: 'room 7' }] },
    });
  });

  test('gives custom scalars as JSON has them', async () => {
    expect((await subgraph().execute(ask('{ at }'))).data).toEqual({ at: '2025-12-01T00:00:00.000Z' });
  });

  test('keeps white-listed extensions and no other', async () => {
    const { errors } = await subgraph().execute(ask('{ coded }'));
    expect(plain(errors)).toEqual([
      {
        message: '请求过于频繁,请稍后再试',
        locations: [{ line: 1, column: 3 }],
        path: ['coded'],
        extensions: { code: 'RATE_LIMITED', requestId: 'r1', retryAfter: 7 },
      },
    ]);
  });

  test('answers a fault as INTERNAL and logs it', async () => {
    const { execute, lines } = subgraph();
    const result = await execute(ask('{ crash whoami }'));
    expect(plain(result)).toMatchObject({
      data: { crash: null, whoami: 'ann' },
      errors: [
        { message: '服务内部错误', path: ['crash'], extensions: { code: 'INTERNAL', requestId: 'r1' } },
      ],
    });
    expect(JSON.stringify(result)).not.toMatch(/srv|TypeError|stack/);
    const line = lines.find((text) => text.includes('"fault"'));
    expect(line).toContain('"requestId":"r1"');
    expect(line).toContain('/srv/app');
    expect(line).not.toContain('110105194912310020');
  });

  test("logs a driver's error without its values", async () => {
    const { execute, lines } = subgraph();
    await execute(ask('{ database }'));
    expect(lines.join('')).toContain('ER_DUP_ENTRY');
    expect(lines.join('')).not.toContain('张三');
  });

  test('never says a stack or a value completion', async () => {
    const result = await subgraph().execute(ask('{ strict { value } }'));
    expect(result).not.toHaveProperty('extensions');
    expect(JSON.stringify(result)).not.toContain('non-nullable');
  });

  test.each([
    ['a syntax error', '{', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nope }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      'query ($f: Int) { room(id: 1, floor: $f) { id } }',
      { f: 'x' },
      'BAD_USER_INPUT',
    ],
    ['a missing variable', 'query ($id: ID!) { room(id: $id) { id } }', {}, 'BAD_USER_INPUT'],
  ])('answers %s with its code', async (_, query, variables, code) => {
    const { errors } = await subgraph().execute(ask(query, { variables }));
    expect(errors?.[0]?.extensions['code']).toBe(code);
  });

  test('refuses an operation that the document lacks', async () => {
    const { errors } = await subgraph().execute(ask('query A { whoami }', { operationName: 'B' }));
    expect(errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
  });

  test('masks a context that fails', async () => {
    const broken = () => Promise.reject(new GraphQLError('host db-1 refused'));
    const result = await subgraph({ contextFor: broken }).execute(ask('{ whoami }'));
    expect(result.errors?.[0]?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(result)).not.toContain('db-1');
  });
});

describe('startSubgraph', () => {
  const running: RunningSubgraph[] = [];
  afterEach(async () => {
    for (const server of running.splice(0)) await server.close();
  });

  async function start(change: Partial<SubgraphOptions<Context>> = {}) {
    const built = subgraph(change);
    const server = await startSubgraph(built, { host: '127.0.0.1', port: 0 });
    running.push(server);
    return { ...server, built };
  }

  const post = (url: string, body: string, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      body,
      headers: { ...good, 'content-type': 'application/json', ...headers },
    });

  test.each([
    '{ whoami language at }',
    '{ coded refused whoami }',
    '{ crash }',
    '{ strict { value } }',
    '{',
    '{ nope }',
    'query ($id: ID!) { room(id: $id) { id } }',
    'query A { whoami } query B { whoami }',
  ])('answers %s over HTTP as in-process', async (query) => {
    const { url, built } = await start();
    const overHttp: unknown = await (await post(url, JSON.stringify({ query }))).json();
    expect(overHttp).toEqual(plain(await built.execute(ask(query))));
  });

  test.each<[string, () => RequestInit]>([
    [
      'no headers',
      () => ({
        method: 'POST',
        body: '{"query":"{whoami}"}',
        headers: { 'content-type': 'application/json' },
      }),
    ],
    ['broken JSON', () => ({ method: 'POST', body: '{', headers: { 'content-type': 'application/json' } })],
    [
      '10 MB',
      () => ({ method: 'POST', body: 'x'.repeat(1e7), headers: { 'content-type': 'application/json' } }),
    ],
    ['GET', () => ({ method: 'GET' })],
    ['DELETE', () => ({ method: 'DELETE' })],
  ])('answers %s with 401 and nothing else', async (_, init) => {
    const { url } = await start();
    const response = await fetch(`${url}/graphql`, init());
    expect(response.status).toBe(401);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  test('is ready while its check passes', async () => {
    let broken = false;
    const { url } = await start({
      checkReady: () => (broken ? Promise.reject(new Error('db-1 gone')) : Promise.resolve()),
    });
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    broken = true;
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', failing: ['rooms'] });
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  });

  test('disposes of the subgraph when it closes', async () => {
    let disposed = 0;
    const { close } = await start({ dispose: () => Promise.resolve(void disposed++) });
    await close();
    expect(disposed).toBe(1);
    running.splice(0);
  });
});
