import type { ExecutionResult } from 'graphql';
import { createGateway } from '../../gateway/createGateway';
import { shareInFlight } from '../../gateway/shareInFlight';
import type { GraphRequest } from '../../subgraphs/shared/http/ExecuteGraph';
import { marketGraph } from '../support/market/marketGraph';
import type { MarketName } from '../support/market/marketSdl';
import { ask } from '../support/housesGraph';
import { housesPerTest } from '../support/housesPerTest';
import { openedGateway } from '../support/market/openedGateway';

const headers = { authorization: 'Bearer a', 'accept-language': 'zh', 'x-request-id': 'r1' };
const request = (change: Partial<GraphRequest> = {}): GraphRequest => ({
  query: 'query Q{pools{id}}',
  variables: { first: 1 },
  headers,
  ...change,
});

/** A subgraph that answers when it is told to. */
function heldSubgraph() {
  const held: { readonly request: GraphRequest; answer(result?: ExecutionResult): void; fail(): void }[] = [];
  const execute = (one: GraphRequest) =>
    new Promise<ExecutionResult>((resolve, reject) => {
      held.push({
        request: one,
        answer: (result = { data: { pools: [{ id: 'p1' }] } }) => resolve(result),
        fail: () => reject(new Error('away')),
      });
    });
  const share = shareInFlight();
  return { held, ask: share('committees', execute), askOther: share('experts', execute) };
}
/** Lets everything that is ready go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('queries under way at the same time', () => {
  test('are one when all that a subgraph sees is equal', async () => {
    const { held, ask } = heldSubgraph();
    const answers = [ask(request()), ask(request({ headers: { ...headers, 'x-request-id': 'r2' } }))];
    await settle();
    expect(held).toHaveLength(1);
    held[0]?.answer();
    const [one, other] = await Promise.all(answers);
    expect(one).toEqual({ data: { pools: [{ id: 'p1' }] } });
    expect(other).toEqual(one);
  });

  test.each<[string, Partial<GraphRequest>]>([
    ['another token', { headers: { ...headers, authorization: 'Bearer b' } }],
    ['no token', { headers: { 'accept-language': 'zh' } }],
    ['another language', { headers: { ...headers, 'accept-language': 'en' } }],
    ['other variables', { variables: { first: 2 } }],
    ['another text', { query: 'query Q{pools{name}}' }],
    ['another operation', { operationName: 'Q' }],
  ])('are two with %s', async (_, change) => {
    const { held, ask } = heldSubgraph();
    void ask(request());
    void ask(request(change));
    await settle();
    expect(held).toHaveLength(2);
  });

  test('of two subgraphs are two', async () => {
    const { held, ask, askOther } = heldSubgraph();
    void ask(request());
    void askOther(request());
    await settle();
    expect(held).toHaveLength(2);
  });

  test('give each caller an answer of its own', async () => {
    const { held, ask } = heldSubgraph();
    const answers = [ask(request()), ask(request()), ask(request())];
    await settle();
    held[0]?.answer(JSON.parse('{"data":{"pools":[{"id":"p1","__proto__":{"x":1}}]}}') as ExecutionResult);
    const [one, ...others] = await Promise.all(answers);
    const pools = one?.data?.['pools'] as { id: string }[];
    (pools[0] as { id: string }).id = 'changed';
    pools.push({ id: 'more' });
    for (const other of others)
      expect(JSON.stringify(other)).toBe('{"data":{"pools":[{"id":"p1","__proto__":{"x":1}}]}}');
  });

  test('fail together, and the next is asked again', async () => {
    const { held, ask } = heldSubgraph();
    const answers = [ask(request()), ask(request())];
    await settle();
    held[0]?.fail();
    for (const { status } of await Promise.allSettled(answers)) expect(status).toBe('rejected');
    const next = ask(request());
    await settle();
    held[1]?.answer();
    expect(await next).toEqual({ data: { pools: [{ id: 'p1' }] } });
  });

  test('are asked again once answered', async () => {
    const { held, ask } = heldSubgraph();
    const first = ask(request());
    await settle();
    held[0]?.answer();
    await first;
    void ask(request());
    await settle();
    expect(held).toHaveLength(2);
  });
});

describe('a client that goes away', () => {
  test('leaves the others their answer', async () => {
    const { held, ask } = heldSubgraph();
    const client = new AbortController();
    const gone = ask(request({ signal: client.signal }));
    const stays = ask(request());
    await settle();
    client.abort();
    await expect(gone).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_TIMEOUT' } });
    expect(held[0]?.request.signal?.aborted).toBe(false);
    held[0]?.answer();
    expect(await stays).toEqual({ data: { pools: [{ id: 'p1' }] } });
  });

  test('cuts the request off when it is the last', async () => {
    const { held, ask } = heldSubgraph();
    const clients = [new AbortController(), new AbortController()];
    const answers = clients.map(({ signal }) => ask(request({ signal })));
    await settle();
    clients.forEach((client) => client.abort());
    await Promise.allSettled(answers);
    expect(held[0]?.request.signal?.aborted).toBe(true);
    void ask(request());
    await settle();
    expect(held).toHaveLength(2);
  });
});

describe('a mutation', () => {
  const mutation = request({ query: 'mutation M{file{id}}' });

  test('is never shared', async () => {
    const { held, ask } = heldSubgraph();
    void ask(mutation);
    void ask(mutation);
    await settle();
    expect(held).toHaveLength(2);
  });

  test('is not followed by an answer from before it', async () => {
    const { held, ask, askOther } = heldSubgraph();
    void ask(request());
    await settle();
    const changed = askOther(mutation);
    await settle();
    held[1]?.answer();
    await changed;
    void ask(request());
    await settle();
    expect(held).toHaveLength(3);
  });
});

test('a gateway shares when it is told to', async () => {
  const { supergraphSdl, subgraphs } = marketGraph();
  const asked = async (shareQueries: boolean) => {
    let requests = 0;
    const { ask, close } = await openedGateway(
      createGateway({
        supergraphSdl,
        shareQueries,
        dataSources: (name) => (one) => {
          requests += 1;
          return subgraphs[name as MarketName](one);
        },
      }),
    );
    const query = '{ products { id reviews { id } } }';
    const [one, other] = await Promise.all([ask({ query }), ask({ query })]);
    expect(other).toEqual(one);
    await close();
    return requests;
  };
  expect([await asked(true), await asked(false)]).toEqual([2, 4]);
});

describe('SHARE_QUERIES', () => {
  const run = housesPerTest();

  test.each([
    [true, 1],
    [false, 2],
  ])('%s asks a subgraph %i times for two equal queries at once', async (shareQueries, times) => {
    const { url, subgraphs } = await run({ shareQueries });
    const answers = await Promise.all([ask(url, '{ slow }'), ask(url, '{ slow }')]);
    expect(answers.map(({ body }) => body.errors)).toEqual([undefined, undefined]);
    expect(subgraphs.houses.seen).toHaveLength(times);
  });
});
