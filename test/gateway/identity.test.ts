import { ask, bearer, codesOf } from '../support/housesGraph';
import { housesPerTest } from '../support/housesPerTest';

const run = housesPerTest();

describe.each(['in-process', 'http'] as const)('identity with subgraphs %s', (transport) => {
  test('two callers at once never cross', async () => {
    const { url } = await run({ transport });
    const query = '{ seenBy me { id name } houses { owner { name } } }';
    const subjects = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? 'ann' : 'bob'));
    const answers = await Promise.all(
      subjects.map((subject) => ask(url, query, { headers: { authorization: bearer(subject) } })),
    );
    expect(answers.map(({ body }) => [body.data?.['seenBy'], body.data?.['me']])).toEqual(
      subjects.map((subject) => [subject, { id: subject, name: `name of ${subject}` }]),
    );
  });

  test('subgraphs get the allow-list and nothing else', async () => {
    const { url, subgraphs } = await run({ transport });
    await ask(url, '{ seenBy }', {
      headers: {
        'x-request-id': 'r-7',
        'accept-language': 'en',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
        'x-router-secret': 'guessed by the client',
        cookie: 'session=1',
        'x-forwarded-for': '10.0.0.1',
        'x-user-role': 'MINISTRY',
      },
    });
    const { host, connection, 'content-length': length, ...seen } = subgraphs.houses.seen[0] ?? {};
    expect([host !== undefined, connection !== undefined, length !== undefined]).toEqual(
      Array.from({ length: 3 }, () => transport === 'http'),
    );
    expect(seen).toEqual({
      authorization: bearer('ann'),
      'x-request-id': 'r-7',
      'accept-language': 'en',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      'x-router-secret': 'a-router-secret-of-the-fixture',
      ...(transport === 'http' && {
        accept: 'application/graphql-response+json, application/json;q=0.9',
        'content-type': 'application/json',
      }),
    });
  });

  test('without a token no subgraph is asked', async () => {
    const { url, subgraphs } = await run({ transport });
    const answer = await ask(url, '{ seenBy me { id } }', { headers: { authorization: bearer('bad') } });
    expect([answer.status, codesOf(answer)]).toEqual([401, ['UNAUTHENTICATED']]);
    expect([subgraphs.houses.seen, subgraphs.people.seen]).toEqual([[], []]);
  });
});

describe('the log', () => {
  test('says who by role, what by hash, and no more', async () => {
    const { url, lines } = await run();
    const query = 'query Titles($id: ID!, $age: Int) { person(id: $id, age: $age) { diary } }';
    await ask(url, query, {
      variables: { id: '110105194912310020', age: 44 },
      headers: { 'x-request-id': 'r-8' },
    });
    const line = lines().find(({ msg }) => msg === 'request');
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/Z$/) as string,
      service: 'gateway',
      msg: 'request',
      requestId: 'r-8',
      method: 'POST',
      status: 200,
      role: 'FILING_AUTHORITY',
      authority: 'district-500103',
      operation: 'Titles',
      operationHash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      durationMs: expect.any(Number) as number,
      codes: ['FORBIDDEN'],
    });
    expect(JSON.stringify(lines())).not.toMatch(/110105194912310020|ann|Bearer/);
  });

  test('keeps refused requests with their codes', async () => {
    const { url, lines } = await run();
    await ask(url, '{', { headers: { authorization: bearer('bad') } });
    expect(lines().find(({ msg }) => msg === 'request')).toMatchObject({
      status: 401,
      codes: ['UNAUTHENTICATED'],
    });
  });

  test('keeps what is no GraphQL request with its code', async () => {
    const { url, lines } = await run();
    await ask(url, '', { headers: { 'x-request-id': 'r-10' } });
    expect(lines().find(({ msg }) => msg === 'request')).toMatchObject({
      requestId: 'r-10',
      codes: ['BAD_REQUEST'],
    });
  });
});
