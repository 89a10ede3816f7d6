import { GraphQLError, type ExecutionResult } from 'graphql';
import { codedError } from '../../../subgraphs/shared/codedError';
import type { GraphRequest } from '../../../subgraphs/shared/http/ExecuteGraph';
import { createPeer, type PeerOptions } from '../../../subgraphs/shared/peer/createPeer';
import { describeLimit } from '../../support/describeLimit';
import { createFakeTime } from '../../support/fakeTime';

const QUERY = 'query Standing($ids: [ID!]!) { standing(ids: $ids) { id } }';
const MUTATION = 'mutation Receive { receive }';

type Answer = ExecutionResult | Error | 'silence';

/** A peer whose tries are answered in turn; the last answer repeats. */
function peerAnswering(answers: readonly Answer[], change: Partial<PeerOptions> = {}) {
  const time = createFakeTime();
  const requests: GraphRequest[] = [];
  const faults: string[] = [];
  const peer = createPeer({
    subgraph: 'experts',
    serviceToken: () => Promise.resolve('token-1'),
    routerSecret: 'secret-1',
    timeoutMs: 5_000,
    random: () => 0,
    schedule: time.schedule,
    onFault: (subgraph, code) => faults.push(`${subgraph} ${code}`),
    execute: (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)];
      requests.push(request);
      if (answer === 'silence' || answer === undefined) return new Promise(() => undefined);
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    ...change,
  });
  return { peer, time, requests, faults };
}

const failed = (error: GraphQLError): ExecutionResult => ({ data: null, errors: [error] });
const good: ExecutionResult = { data: { standing: [] } };

/** Settles an ask while time passes, and gives its data or its error. */
async function outcome<Data>(work: Promise<Data>, time: { advance(ms: number): Promise<void> }, ms = 60_000) {
  const settled = work.then(
    (data) => ({ data, error: undefined }),
    (error: unknown) => ({ data: undefined, error: error as GraphQLError }),
  );
  await time.advance(ms);
  return settled;
}

describe('createPeer', () => {
  test('sends operation, variables, token and secret', async () => {
    const { peer, requests } = peerAnswering([good]);
    await expect(peer.ask(QUERY, { ids: ['e1'] }, { requestId: 'r-1' })).resolves.toEqual({ standing: [] });
    expect(requests[0]).toMatchObject({
      query: QUERY,
      operationName: 'Standing',
      variables: { ids: ['e1'] },
      headers: { authorization: 'Bearer token-1', 'x-router-secret': 'secret-1', 'x-request-id': 'r-1' },
    });
  });

  test('leaves no timer behind after an answer', async () => {
    const { peer, time } = peerAnswering([good]);
    await peer.ask(QUERY);
    expect(time.waiting()).toEqual([]);
  });

  test('asks a query again after a refused connection', async () => {
    const { peer, time, requests } = peerAnswering([codedError('SUBGRAPH_UNAVAILABLE'), good]);
    expect((await outcome(peer.ask(QUERY), time)).data).toEqual({ standing: [] });
    expect(requests).toHaveLength(2);
  });

  test('waits longer before each further try', async () => {
    const { peer, time, requests } = peerAnswering([new Error('ECONNREFUSED')]);
    const work = outcome(peer.ask(QUERY), time, 0);
    await time.advance(24);
    expect(requests).toHaveLength(1);
    await time.advance(1);
    expect(requests).toHaveLength(2);
    await time.advance(49);
    expect(requests).toHaveLength(2);
    await time.advance(1);
    expect(requests).toHaveLength(3);
    expect((await work).error?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('gives up a query after three tries', async () => {
    const { peer, time, requests, faults } = peerAnswering([new Error('ECONNREFUSED')]);
    expect((await outcome(peer.ask(QUERY), time)).error?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests).toHaveLength(3);
    expect(faults).toEqual(Array(3).fill('experts SUBGRAPH_UNAVAILABLE'));
  });

  test('sends a mutation only once', async () => {
    const { peer, time, requests } = peerAnswering([new Error('ECONNRESET')]);
    expect((await outcome(peer.ask(MUTATION), time)).error?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests).toHaveLength(1);
  });

  test('sends an idempotent mutation again', async () => {
    const { peer, time, requests } = peerAnswering([new Error('ECONNRESET'), { data: { receive: true } }]);
    expect((await outcome(peer.ask(MUTATION, {}, { idempotent: true }), time)).data).toEqual({
      receive: true,
    });
    expect(requests).toHaveLength(2);
  });

  /** A peer that is silent for so long, and what was heard of it by then. */
  async function silentFor(ms: number) {
    const { peer, time, requests } = peerAnswering(['silence']);
    let error: GraphQLError | undefined;
    peer.ask(QUERY).catch((reason: unknown) => (error = reason as GraphQLError));
    await time.advance(ms);
    return { error, requests };
  }
  describeLimit('PEER_TIMEOUT_MS', {
    at: async () => {
      const { error, requests } = await silentFor(4_999);
      expect([error, requests[0]?.signal?.aborted]).toEqual([undefined, false]);
    },
    past: async (code) => {
      const { error, requests } = await silentFor(5_000);
      expect(error?.extensions).toEqual({ code });
      expect(requests.map(({ signal }) => signal?.aborted)).toEqual([true]);
    },
  });

  test('one deadline covers all tries', async () => {
    const { peer, time, requests } = peerAnswering([new Error('ECONNREFUSED'), 'silence']);
    const { error } = await outcome(peer.ask(QUERY), time, 5_000);
    expect(error?.extensions['code']).toBe('SUBGRAPH_TIMEOUT');
    expect(requests).toHaveLength(2);
  });

  test('a partial answer is no answer', async () => {
    const partial = { data: { standing: [] }, errors: [new GraphQLError('one row failed')] };
    const { peer, time } = peerAnswering([partial]);
    const { data, error } = await outcome(peer.ask(QUERY), time);
    expect(data).toBeUndefined();
    expect(error?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
  });

  test.each<[string, Answer]>([
    ['a thrown error', new Error('ER_SECRET table x')],
    [
      'an error in the result',
      failed(new GraphQLError('ER_SECRET', { extensions: { code: 'INTERNAL', sql: 'ER_SECRET' } })),
    ],
    [
      'a code outside the table',
      failed(new GraphQLError('ER_SECRET', { extensions: { code: 'ER_SECRET' } })),
    ],
  ])('the text of %s stays inside', async (_, answer) => {
    const { peer, time } = peerAnswering([answer]);
    const { error } = await outcome(peer.ask(QUERY), time);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(JSON.stringify(error) + String(error?.stack)).not.toContain('ER_SECRET');
    expect(error?.extensions).toEqual({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('a failing token minter is SUBGRAPH_UNAVAILABLE', async () => {
    const { peer, time, requests } = peerAnswering([good], {
      serviceToken: () => Promise.reject(new Error('no key')),
    });
    expect((await outcome(peer.ask(QUERY), time)).error?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    expect(requests).toHaveLength(0);
  });

  test('a document with two operations is a fault', async () => {
    const { peer } = peerAnswering([good]);
    await expect(peer.ask('query A { a } query B { b }')).rejects.toThrow('exactly one operation');
  });
});
