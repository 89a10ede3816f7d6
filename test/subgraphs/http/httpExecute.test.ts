import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphQLError } from 'graphql';
import {
  createHttpExecute,
  type HttpExecute,
  type HttpExecuteOptions,
} from '../../../subgraphs/shared/http/httpExecute';
import type { HttpFault } from '../../../subgraphs/shared/http/HttpFailure';

const opened: { server: Server; http?: HttpExecute }[] = [];

afterEach(async () => {
  for (const { server, http } of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
    await http?.close();
  }
});

async function endpoint(listener: RequestListener, change: Partial<HttpExecuteOptions> = {}) {
  const faults: [HttpFault, number?][] = [];
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const http = createHttpExecute({
    url: `http://127.0.0.1:${port}/graphql`,
    onFault: (fault, status) => faults.push(status === undefined ? [fault] : [fault, status]),
    ...change,
  });
  opened.push({ server, http });
  return { ...http, faults, server };
}

function answer(response: ServerResponse, body: string | Buffer, status = 200, type = 'application/json') {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

const ask = { query: '{ pool { id } }', headers: {} };

async function refused(work: Promise<unknown>): Promise<GraphQLError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GraphQLError);
  return error as GraphQLError;
}

describe('createHttpExecute', () => {
  test('posts the request and returns the result', async () => {
    const seen: unknown[] = [];
    const { execute } = await endpoint((request, response) => {
      void bodyOf(request).then((body) => {
        seen.push(request.method, request.url, JSON.parse(body));
        answer(response, '{"data":{"pool":{"id":"𠮷"}}}');
      });
    });
    const result = await execute({ ...ask, variables: { id: '库' }, operationName: 'Q' });
    expect(result.data).toEqual({ pool: { id: '𠮷' } });
    expect(seen).toEqual([
      'POST',
      '/graphql',
      { query: '{ pool { id } }', variables: { id: '库' }, operationName: 'Q' },
    ]);
  });

  test('sends allow-listed headers and no other', async () => {
    let headers: IncomingMessage['headers'] = {};
    const { execute } = await endpoint((request, response) => {
      headers = request.headers;
      answer(response, '{"data":{}}');
    });
    await execute({
      ...ask,
      headers: { authorization: 'Bearer t', 'x-request-id': undefined, cookie: 'c', host: 'evil' },
    });
    expect(headers.authorization).toBe('Bearer t');
    expect(headers.cookie).toBeUndefined();
    expect(headers.host).toMatch(/^127\.0\.0\.1:/);
    expect(headers).not.toHaveProperty('x-request-id');
  });

  test('keeps connections open between requests', async () => {
    let connections = 0;
    const { execute, server } = await endpoint((_, response) => answer(response, '{"data":{}}'));
    server.on('connection', () => connections++);
    for (let turn = 0; turn < 20; turn++) await execute(ask);
    expect(connections).toBeLessThanOrEqual(2);
  });

  test('returns errors as GraphQL errors with path and code', async () => {
    const body = {
      data: null,
      errors: [{ message: 'no', path: ['pool', 0], extensions: { code: 'FORBIDDEN' } }],
    };
    const { execute } = await endpoint((_, response) => answer(response, JSON.stringify(body)));
    const result = await execute(ask);
    expect(result.data).toBeNull();
    expect(result.errors?.[0]).toBeInstanceOf(GraphQLError);
    expect(result.errors?.[0]).toMatchObject({
      message: 'no',
      path: ['pool', 0],
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('takes a result under status 400 from a GraphQL server', async () => {
    const { execute } = await endpoint((_, response) =>
      answer(
        response,
        '{"errors":[{"message":"bad"}]}',
        400,
        'application/graphql-response+json; charset=utf-8',
      ),
    );
    expect((await execute(ask)).errors?.[0]?.message).toBe('bad');
  });

  test.each<[string, string | Buffer, number, string, HttpFault]>([
    ['a 500 with database text', '{"errors":[{"message":"ER_SECRET"}]}', 500, 'application/json', 'REFUSED'],
    ['a page of a proxy', '<html>ER_SECRET</html>', 200, 'text/html', 'REFUSED'],
    ['a redirect', '', 302, 'application/json', 'REFUSED'],
    ['broken JSON', '{"data":', 200, 'application/json', 'NOT_A_RESULT'],
    [
      'invalid UTF-8',
      Buffer.from('7b2264617461223a7b2261223a22ff227d7d', 'hex'),
      200,
      'application/json',
      'NOT_A_RESULT',
    ],
    ['a JSON list', '[]', 200, 'application/json', 'NOT_A_RESULT'],
    ['an object that is no result', '{"ok":true}', 200, 'application/json', 'NOT_A_RESULT'],
    ['data that is a text', '{"data":"ER_SECRET"}', 200, 'application/json', 'NOT_A_RESULT'],
    ['errors that are no list', '{"errors":"ER_SECRET"}', 200, 'application/json', 'NOT_A_RESULT'],
    ['an error without message', '{"errors":[{}]}', 200, 'application/json', 'NOT_A_RESULT'],
  ])('%s is SUBGRAPH_UNAVAILABLE without its text', async (_, body, status, type, fault) => {
    const { execute, faults } = await endpoint((__, response) => answer(response, body, status, type));
    const error = await refused(execute(ask));
    expect(error.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect(JSON.stringify(error) + String(error.stack)).not.toContain('ER_SECRET');
    expect(faults).toEqual([[fault, status]]);
  });

  test('an answer over the size limit is SUBGRAPH_UNAVAILABLE', async () => {
    const { execute, faults } = await endpoint(
      (_, response) => answer(response, JSON.stringify({ data: { a: 'x'.repeat(2000) } })),
      { maxResponseBytes: 1000 },
    );
    expect((await refused(execute(ask))).extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(faults[0]?.[0]).toBe('TOO_LARGE');
  });

  test('a silent endpoint is SUBGRAPH_TIMEOUT', async () => {
    const { execute, faults } = await endpoint(() => undefined, { timeoutMs: 50 });
    expect((await refused(execute(ask))).extensions['code']).toBe('SUBGRAPH_TIMEOUT');
    expect(faults).toEqual([['TIMED_OUT']]);
  });

  test('a body that never ends is SUBGRAPH_TIMEOUT', async () => {
    const { execute } = await endpoint(
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write('{"data":');
      },
      { timeoutMs: 50 },
    );
    expect((await refused(execute(ask))).extensions['code']).toBe('SUBGRAPH_TIMEOUT');
  });

  test("the caller's abort ends the request", async () => {
    const caller = new AbortController();
    const { execute, faults } = await endpoint(() => caller.abort());
    expect((await refused(execute({ ...ask, signal: caller.signal }))).extensions['code']).toBe(
      'SUBGRAPH_TIMEOUT',
    );
    expect(faults).toEqual([['ABORTED']]);
    expect((await refused(execute({ ...ask, signal: caller.signal }))).extensions['code']).toBe(
      'SUBGRAPH_TIMEOUT',
    );
  });

  test('a dropped connection is SUBGRAPH_UNAVAILABLE, the next works', async () => {
    let requests = 0;
    const { execute, faults } = await endpoint((request, response) => {
      if (++requests === 1) request.socket.destroy();
      else answer(response, '{"data":{"ok":true}}');
    });
    expect((await refused(execute(ask))).extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(faults).toEqual([['NOT_REACHED']]);
    expect((await execute(ask)).data).toEqual({ ok: true });
  });

  test('a closed port is SUBGRAPH_UNAVAILABLE', async () => {
    const { execute, server } = await endpoint(() => undefined);
    await new Promise((closed) => server.close(closed));
    expect((await refused(execute(ask))).extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
  });
});
