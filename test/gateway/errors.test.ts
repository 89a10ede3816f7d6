import type { RequestListener } from 'node:http';
import { ask, codesOf } from '../support/housesGraph';
import { housesPerTest } from '../support/housesPerTest';

const run = housesPerTest();

const joined = '{ houses { title owner { id name } } }';

describe.each(['in-process', 'http'] as const)('errors with subgraphs %s', (transport) => {
  test('a joined answer has none', async () => {
    const { url } = await run({ transport });
    expect((await ask(url, joined)).body).toEqual({
      data: {
        houses: [
          { title: 'house 1', owner: { id: 'p1', name: 'name of p1' } },
          { title: 'house 2', owner: { id: 'p2', name: null } },
          { title: 'house 3', owner: { id: 'p3', name: 'name of p3' } },
        ],
      },
    });
  });

  test('a code of the table reaches the client', async () => {
    const { url } = await run({ transport });
    const { status, body } = await ask(url, '{ limited me { diary } }', {
      headers: { 'x-request-id': 'r-1' },
    });
    expect(status).toBe(200);
    expect(body.errors).toEqual([
      {
        message: '请求过于频繁,请稍后再试',
        path: ['limited'],
        extensions: { code: 'RATE_LIMITED', requestId: 'r-1', retryAfter: 3 },
      },
      {
        message: '该角色不能执行此操作',
        path: ['me', 'diary'],
        extensions: { code: 'FORBIDDEN', requestId: 'r-1' },
      },
    ]);
  });

  test('a fault inside is INTERNAL without detail', async () => {
    const { url } = await run({ transport });
    const answer = await ask(url, '{ broken seenBy }');
    expect(answer.body.data).toEqual({ broken: null, seenBy: 'ann' });
    expect(answer.body.errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL' } }]);
    expect(answer.text).not.toMatch(/db-1|张三|stack|serviceName|houses"/);
  });

  test('a hidden row leaves no trace', async () => {
    const { url } = await run({ transport });
    const answer = await ask(url, '{ house(id: 2) { owner { id nickname } } }');
    expect(answer.body).toEqual({ data: { house: { owner: null } } });
    expect(answer.text).not.toContain('valueCompletion');
  });

  test('a scalar object arrives as its text', async () => {
    const { url } = await run({ transport });
    expect((await ask(url, '{ builtAt }')).body.data).toEqual({ builtAt: '2025-12-01T00:00:00.000Z' });
  });

  test('a slow subgraph costs its fields', async () => {
    const { url } = await run({ transport, timeoutMs: 100 });
    const answer = await ask(url, '{ slow me { id } }');
    expect(answer.body.data).toEqual({ slow: null, me: { id: 'ann' } });
    expect(answer.body.errors).toMatchObject([
      { message: '数据服务响应超时', path: ['slow'], extensions: { code: 'SUBGRAPH_TIMEOUT' } },
    ]);
  });

  test('messages follow Accept-Language, codes do not', async () => {
    const { url } = await run({ transport });
    const english = await ask(url, '{ limited nope }', { headers: { 'accept-language': 'en-GB, zh;q=0.4' } });
    expect(english.body.errors?.[0]?.message).toMatch(/^The document does not fit the schema: /);
    expect(codesOf(english)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const limited = await ask(url, '{ limited }', { headers: { 'accept-language': 'en' } });
    expect(limited.body.errors?.[0]?.message).toBe('Too many requests; try again later');
  });

  test('a wrong variable is BAD_USER_INPUT', async () => {
    const { url } = await run({ transport });
    const query = 'query ($age: Int) { person(id: 1, age: $age) { id } }';
    const answer = await ask(url, query, { variables: { age: 'old' } });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('an operation that is not there is BAD_REQUEST', async () => {
    const { url } = await run({ transport });
    const answer = await ask(url, 'query A { me { id } } query B { me { id } }');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test('an unknown field is refused without suggestion', async () => {
    const { url } = await run({ transport });
    const answer = await ask(url, '{ hous { titel } }');
    expect([answer.status, codesOf(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED']]);
    expect(answer.text).not.toMatch(/did you mean|houses/i);
  });
});

const SECRET = "ER_DUP_ENTRY Duplicate entry '张三' http://db-1:3306";
const json = (status: number, body: unknown, type = 'application/json'): RequestListener => {
  return (_, response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
};
const raw = (body: string | Buffer, type = 'application/json'): RequestListener => {
  return (_, response) => response.writeHead(200, { 'content-type': type }).end(body);
};

describe('a subgraph that misbehaves', () => {
  test.each<[string, RequestListener]>([
    ['answers 500 with database text', json(500, { errors: [{ message: SECRET }] })],
    ['answers 500 with a page', raw(`<html>${SECRET}</html>`, 'text/html')],
    ['answers 404', json(404, { message: SECRET })],
    ['answers half a JSON', raw(`{"data": "${SECRET}`)],
    ['answers a list', raw(JSON.stringify([SECRET]))],
    ['answers invalid UTF-8', raw(Buffer.from('7b2264617461223a7b2261223a22ff227d7d', 'hex'))],
    ['answers nothing', raw('')],
    ['hangs up', (request) => request.socket.destroy()],
    ['sends us elsewhere', (_, response) => response.writeHead(302, { location: SECRET.slice(-16) }).end()],
  ])('%s: only its fields are lost', async (_, listener) => {
    const { url } = await run({ misbehaving: { people: listener } });
    const answer = await ask(url, joined);
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({
      houses: ['1', '2', '3'].map((id) => ({ title: `house ${id}`, owner: { id: `p${id}`, name: null } })),
    });
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(
      [0, 1, 2].map((index) => ['houses', index, 'owner', 'name']),
    );
    expect(new Set(codesOf(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
    expect(answer.text).not.toMatch(/ER_DUP|张三|db-1|127\.0\.0\.1|people/);
  });

  test('a silent one is a time-out at its fields', async () => {
    const { url } = await run({ misbehaving: { people: () => undefined }, timeoutMs: 100 });
    const answer = await ask(url, '{ seenBy renamed: me { id } person(id: 1) { id name } }');
    expect(answer.body.data).toEqual({ seenBy: 'ann', renamed: null, person: null });
    expect(answer.body.errors).toMatchObject([
      { path: ['renamed'], extensions: { code: 'SUBGRAPH_TIMEOUT' } },
      { path: ['person'], extensions: { code: 'SUBGRAPH_TIMEOUT' } },
    ]);
  });

  test.each([
    ['without a code', {}],
    ['with a code of its own', { code: 'ER_DUP_ENTRY', sql: SECRET }],
    ['with a code that only we give', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['with a response inside', { code: 'INTERNAL', response: { url: SECRET, body: SECRET } }],
  ])('an error %s becomes INTERNAL', async (_, extensions) => {
    const body = { data: { me: null }, errors: [{ message: SECRET, path: ['me'], extensions }] };
    const { url } = await run({ misbehaving: { people: json(200, body) } });
    const answer = await ask(url, '{ me { id } seenBy }');
    expect(answer.body).toMatchObject({
      data: { me: null, seenBy: 'ann' },
      errors: [{ message: '服务内部错误', path: ['me'], extensions: { code: 'INTERNAL' } }],
    });
    expect(answer.text).not.toMatch(/ER_DUP|张三|db-1|GRAPHQL_VALIDATION/);
  });

  test.each([
    ['too few entities', { data: { _entities: [] } }],
    ['no entities', { data: {} }],
    ['entities that are no list', { data: { _entities: 'x' } }],
  ])('%s leave the rest of the answer', async (_, body) => {
    const { url } = await run({ misbehaving: { people: json(200, body) } });
    const answer = await ask(url, joined);
    expect(answer.body.data).toMatchObject({ houses: [{ title: 'house 1' }, {}, {}] });
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(
      [0, 1, 2].map((place) => ['houses', place, 'owner', 'name']),
    );
    expect(new Set(codesOf(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });

  test('a wrong router secret is one plain refusal', async () => {
    const { url } = await run({ transport: 'http', routerSecret: 'another secret entirely' });
    const answer = await ask(url, '{ me { id } seenBy }');
    expect(answer.body.data).toEqual({ me: null, seenBy: null });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED', 'UNAUTHENTICATED']);
  });
});
