// What graphql-cop 1.15 looks for, asked by us: each finding of its list is a question here, and a clean server answers no.
import { runHouses, bearer, type RunningHouses } from '../support/housesGraph';

let graph: RunningHouses;
beforeAll(async () => {
  graph = await runHouses({ introspection: false, graphiql: false });
});
afterAll(() => graph.close());

interface CopAnswer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  };
}

/** Sends as somebody with a token: without one every question would end at 401 and say nothing. */
async function send(path: string, init: RequestInit): Promise<CopAnswer> {
  const response = await fetch(graph.url + path, {
    ...init,
    headers: { authorization: bearer('ann'), ...(init.headers as Record<string, string>) },
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as CopAnswer['body'] };
}
const post = (body: unknown): Promise<CopAnswer> =>
  send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const ask = (query: string): Promise<CopAnswer> => post({ query, operationName: 'cop' });
const get = (query: string): Promise<CopAnswer> =>
  send(`/graphql?query=${encodeURIComponent(query)}`, { method: 'GET' });
const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

describe('graphql-cop', () => {
  test('is let in, so that what follows means something', async () => {
    expect((await ask('query cop { __typename }')).body).toEqual({ data: { __typename: 'Query' } });
  });

  test('finds no suggestion of field names', async () => {
    for (const query of ['query cop { __schema { directive } }', 'query cop { hous seenB }'])
      expect((await ask(query)).text).not.toMatch(/did you mean/i);
  });

  test('finds no introspection', async () => {
    for (const query of [
      '{ __schema { types { name fields { name } } } }',
      '{ __type(name: "House") { name } }',
    ])
      expect((await ask(`query cop ${query}`)).body.data).toBeUndefined();
  });

  test('finds no ring of types by introspection', async () => {
    const ring = `${times(4, () => '{ fields { type')} { name } ${times(4, () => '} }')}`;
    expect((await ask(`query cop { __schema { types ${ring} } }`)).body.data).toBeUndefined();
  });

  test.each(['/graphql', '/graphiql', '/playground', '/console', '/altair', '/'])(
    'finds no explorer at %s',
    async (path) => {
      const { text, status } = await send(path, { headers: { accept: 'text/html' } });
      expect(text).not.toMatch(/graphiql|playground|<html/i);
      expect(status).toBeGreaterThanOrEqual(400);
    },
  );

  test('gets no query answered by a plain GET', async () => {
    expect((await get('query cop { __typename }')).body).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('gets no mutation run by GET, whatever the headers', async () => {
    const url = `/graphql?query=${encodeURIComponent('mutation cop { __typename }')}`;
    for (const headers of [{}, { 'apollo-require-preflight': '1' }])
      expect((await send(url, { headers })).body.data).toBeUndefined();
  });

  test.each([
    ['a form', new URLSearchParams({ query: 'query cop { __typename }' })],
    ['plain text', JSON.stringify({ query: 'query cop { __typename }' })],
  ])('gets no query run that a page of another site could post as %s', async (_, body) => {
    const answer = await send('/graphql', { method: 'POST', body });
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(answer.body.data).toBeUndefined();
  });

  test('gets no batch of ten answered', async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })));
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test('gets no 101 aliases answered', async () => {
    const answer = await ask(`query cop { ${times(101, (index) => `alias${index}: __typename`)} }`);
    expect(answer.body).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    expect(answer.body.data).toBeUndefined();
  });

  test('gets no field repeated 500 times', async () => {
    const answer = await ask(`query cop { ${times(500, () => '__typename')} }`);
    expect(answer.body.data).toBeUndefined();
  });

  test.each(['@aa', '@skip(if: false)'])('gets no ten %s looked at one by one', async (directive) => {
    const { body } = await ask(`query cop { __typename ${times(10, () => directive)} }`);
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    expect(body.data).toBeUndefined();
  });

  test('finds no trace and no stack in an answer', async () => {
    for (const query of ['query cop { __typename }', 'qwerty cop { abc }', 'query cop { broken }']) {
      const { text, body } = await ask(query);
      expect(text).not.toMatch(/tracing|exception|stacktrace|node_modules|at \w+ \(/i);
      for (const { extensions } of body.errors ?? [])
        expect(Object.keys(extensions).sort()).toEqual(['code', 'requestId']);
    }
  });
});
