import { Agent, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { ask, bearer, codesOf, post, runHouses, type RunningHouses } from '../support/housesGraph';

let graph: RunningHouses;
beforeAll(async () => {
  graph = await runHouses();
});
afterAll(() => graph.close());

const good = JSON.stringify({ query: '{ seenBy }' });

/** A request as raw bytes, and all that comes back until the other side or a complete answer ends it. */
function raw(text: string, until: RegExp): Promise<string> {
  const { port, hostname } = new URL(graph.url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => {
      received += chunk.toString();
      if (until.test(received)) socket.end();
    });
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}

describe('a bad request', () => {
  test.each([
    ['zh-CN', '请求格式有误'],
    ['en', 'The request is not well formed'],
  ])('is told so in its language, %s', async (language, message) => {
    const answer = await post(graph.url, '{"variables":{}}', { 'accept-language': language });
    expect(answer.body.errors?.[0]?.message).toMatch(new RegExp(`^${message}`));
  });

  test.each<[string, string | Buffer, Record<string, string>, number, string]>([
    ['broken JSON', '{"query": "{ seenBy }"', {}, 400, 'BAD_REQUEST'],
    ['no body', '', {}, 400, 'BAD_REQUEST'],
    ['a text', '"{ seenBy }"', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', {}, 400, 'BAD_REQUEST'],
    ['a batch', `[${good},${good}]`, {}, 400, 'BAD_REQUEST'],
    ['no query', '{"variables":{}}', {}, 400, 'BAD_REQUEST'],
    ['variables as text', '{"query":"{seenBy}","variables":"{}"}', {}, 400, 'BAD_REQUEST'],
    [
      'invalid UTF-8',
      Buffer.from([...Buffer.from('{"query":"{ seenBy }","x":"'), 0xff, 0x22, 0x7d]),
      {},
      400,
      'BAD_REQUEST',
    ],
    ['another charset', good, { 'content-type': 'application/json; charset=utf-16' }, 415, 'BAD_REQUEST'],
    ['a content encoding', good, { 'content-encoding': 'gzip' }, 415, 'BAD_REQUEST'],
    ['a form', good, { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'BAD_REQUEST'],
    ['plain text', good, { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    ['no media type', good, { 'content-type': '' }, 400, 'BAD_REQUEST'],
    ['a document of blanks', '{"query":"   "}', {}, 400, 'GRAPHQL_PARSE_FAILED'],
    ['10 MB', `{"query":"{ seenBy } #${'x'.repeat(1e7)}"}`, {}, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'a persisted query',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      {},
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('%s is answered with JSON and a code', async (_, body, headers, status, code) => {
    const answer = await post(graph.url, body, { 'x-request-id': 'r-9', ...headers });
    expect(codesOf(answer)).toEqual([code]);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.headers.get('x-request-id')).toBe('r-9');
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe('r-9');
    expect(answer.text).not.toMatch(/<html|stack|node_modules/);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method,
      headers: { authorization: bearer('ann'), 'content-type': 'application/json' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await response.text()).toContain('"BAD_REQUEST"');
  });

  test('an unknown path is 404 with a code', async () => {
    const response = await fetch(`${graph.url}/wp-admin`);
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('"BAD_REQUEST"')]);
  });

  test.each([
    ['no token', {}],
    ['a refused token', { authorization: bearer('bad') }],
    ['another scheme', { authorization: 'Basic YW5uOng=' }],
    ['a token of 100 kB', { authorization: `Bearer a.${'b'.repeat(100_000)}.c` }],
  ])('%s is 401 UNAUTHENTICATED', async (_, headers) => {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
    });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: '未提供有效的身份凭证',
          extensions: { code: 'UNAUTHENTICATED', requestId: expect.any(String) as string },
        },
      ],
    });
  });

  test('what is not HTTP is answered with a code', async () => {
    const answer = await raw('NONSENSE\r\n\r\n', /\}\n$/);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"BAD_REQUEST"');
  });

  test('endless headers are answered with a code', async () => {
    const answer = await raw(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(300_000)}`, /\}\n$/);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    expect(answer).toContain('"BAD_REQUEST"');
  });

  test('a body that is not wanted is not sent', async () => {
    const head = ['POST /graphql HTTP/1.1', 'host: x', `authorization: ${bearer('ann')}`];
    const rest = [
      'content-type: application/json',
      'content-length: 9000000',
      'expect: 100-continue',
      '',
      '',
    ];
    const answer = await raw([...head, ...rest].join('\r\n'), /\}\n$/);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer.toLowerCase()).toContain('connection: close');
  });

  test('the connection goes on after a body too large', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (body: string) =>
      new Promise<{ status: number | undefined; port: number | undefined }>((resolve, reject) => {
        const request = httpRequest(`${graph.url}/graphql`, {
          agent,
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: bearer('ann') },
        });
        request.on('error', reject);
        request.on('response', (response) => {
          const port = response.socket.localPort;
          response.resume().on('end', () => resolve({ status: response.statusCode, port }));
        });
        request.end(body);
      });
    const refused = await send('x'.repeat(3_000_000));
    const served = await send(good);
    expect([refused.status, served.status]).toEqual([413, 200]);
    expect(served.port).toBe(refused.port);
    agent.destroy();
  });

  test('a body without end is cut off after its answer', async () => {
    const { port, hostname } = new URL(graph.url);
    const piece = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    let received = '';
    let sent = 0;
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname);
      const write = () => {
        while (sent < 1_000 && socket.writable) {
          sent += 1;
          if (!socket.write(piece)) return;
        }
        if (sent >= 1_000) socket.destroy();
      };
      socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: ${bearer('ann')}\r\n`);
      socket.write('content-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n', write);
      socket.on('drain', write);
      socket.on('data', (chunk) => (received += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve());
    });
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(1_000);
  });

  test('still leaves the server answering', async () => {
    expect((await ask(graph.url, '{ seenBy }')).body.data).toEqual({ seenBy: 'ann' });
  });
});

describe('a good request', () => {
  test('may be a GET with a preflight header', async () => {
    const url = `${graph.url}/graphql?query=${encodeURIComponent('{ seenBy }')}`;
    const headers = { authorization: bearer('ann') };
    const plain = await fetch(url, { headers });
    expect([plain.status, await plain.text()]).toEqual([400, expect.stringContaining('BAD_REQUEST')]);
    const checked = await fetch(url, { headers: { ...headers, 'apollo-require-preflight': '1' } });
    expect(await checked.json()).toEqual({ data: { seenBy: 'ann' } });
  });

  test('is never stored and differs by caller', async () => {
    const { headers } = await ask(graph.url, '{ seenBy }');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('vary')).toContain('authorization');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('gets a new id when its own is malformed', async () => {
    const { headers } = await ask(graph.url, '{ seenBy }', { headers: { 'x-request-id': 'a b<script>' } });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('may introspect with a token', async () => {
    expect((await ask(graph.url, getIntrospectionQuery())).body.data).toHaveProperty('__schema');
  });

  test('may not introspect where that is off', async () => {
    const closed = await runHouses({ introspection: false });
    const answer = await ask(closed.url, '{ __schema { queryType { name } } }');
    await closed.close();
    expect(codesOf(answer)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a document that asks too much', () => {
  const times = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index));
  const spread = times(60, (index) => `fragment F${index} on House { ...F${index + 1} ...F${index + 1} }`);

  test.each([
    [
      '5,000 aliased fields',
      `{ ${times(5_000, (index) => `a${index}: seenBy`).join(' ')} }`,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['5,000 fields', `{ ${times(5_000, () => 'seenBy').join(' ')} }`, 'COST_LIMIT_EXCEEDED'],
    ['5,000 unknown fields', `{ ${times(5_000, (index) => `f${index}`).join(' ')} }`, 'COST_LIMIT_EXCEEDED'],
    ['60 root fields', `{ ${times(60, () => 'seenBy').join(' ')} }`, 'COST_LIMIT_EXCEEDED'],
    [
      '400 aliases',
      `{ houses { ${times(400, (index) => `a${index}: id`).join(' ')} } }`,
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'a deep document',
      `{ house(id: 1) ${'{ owner '.repeat(30)} { id } ${'}'.repeat(30)} }`,
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'fragments that double',
      `{ houses { ...F0 } } ${spread.join(' ')} fragment F60 on House { id }`,
      'COST_LIMIT_EXCEEDED',
    ],
    [
      'a ring of fragments',
      '{ houses { ...A } } fragment A on House { ...B } fragment B on House { ...A }',
      'COST_LIMIT_EXCEEDED',
    ],
    ['4,900 levels', `${'{ houses '.repeat(4_900)}${'}'.repeat(4_900)}`, 'GRAPHQL_PARSE_FAILED'],
    [
      '2,000 levels',
      `{ house(id: 1) ${'{ owner '.repeat(2_000)} { id } ${'}'.repeat(2_000)} }`,
      'COST_LIMIT_EXCEEDED',
    ],
    ['200,000 braces', '{ a '.repeat(50_000), 'GRAPHQL_PARSE_FAILED'],
    ['1,200 directives', `{ seenBy ${'@skip(if: false) '.repeat(1_200)} }`, 'COST_LIMIT_EXCEEDED'],
  ])('%s is refused with a code', async (_, query, code) => {
    const before = graph.subgraphs.houses.seen.length;
    const answer = await ask(graph.url, query);
    expect(codesOf(answer)).toContain(code);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.length).toBeLessThanOrEqual(21);
    expect(graph.subgraphs.houses.seen.length).toBe(before);
  });

  test('passes while it is within every limit', async () => {
    const query = `{ ${times(50, (index) => `a${index}: seenBy`).join(' ')} }`;
    expect((await ask(graph.url, query)).body.errors).toBeUndefined();
  });
});
