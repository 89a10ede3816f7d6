import { ask, codesOf, type GraphAnswer, type HousesOptions } from '../../support/housesGraph';
import { subgraphStub, type Conduct } from '../../support/subgraphStub';
import { until } from '../../support/until';
import { housesPerTest } from '../../support/housesPerTest';

afterEach(() => jest.restoreAllMocks());
const run = housesPerTest();

/** The graph with a stub in the place of `people`; houses is as it should be. */
async function open(options: HousesOptions = {}) {
  const stub = subgraphStub({ me: { id: 'p9' } });
  const graph = await run({ misbehaving: { people: stub.listener }, ...options });
  return { ...graph, stub, askBoth: () => ask(graph.url, '{ seenBy me { id } }') };
}

const whole = { data: { seenBy: 'ann', me: { id: 'p9' } } };
/** What stands when people is lost: houses, and one coded error where the null is. */
function expectLost(answer: GraphAnswer, code = 'SUBGRAPH_UNAVAILABLE'): void {
  expect(answer.status).toBe(200);
  expect(answer.body.data).toEqual({ seenBy: 'ann', me: null });
  expect(answer.body.errors).toMatchObject([{ path: ['me'], extensions: { code } }]);
}

describe('SUBGRAPH_RETRIES', () => {
  const limits = { SUBGRAPH_RETRIES: 1 };

  test('sends a query again that reached nobody', async () => {
    const { stub, askBoth } = await open({ limits });
    stub.behave('hangs up', 'answers');
    expect((await askBoth()).body).toEqual(whole);
    expect(stub.seen()).toBe(2);
  });

  test('gives it up one failure later', async () => {
    const { stub, askBoth } = await open({ limits });
    stub.behave('hangs up', 'hangs up', 'answers');
    expectLost(await askBoth());
    expect(stub.seen()).toBe(2);
  });

  test('of none sends once', async () => {
    const { stub, askBoth } = await open({ limits: { SUBGRAPH_RETRIES: 0 } });
    stub.behave('hangs up', 'answers');
    expectLost(await askBoth());
    expect(stub.seen()).toBe(1);
  });

  test('never sends a mutation twice', async () => {
    const stub = subgraphStub({ rename: { id: '1' } });
    const graph = await run({ misbehaving: { houses: stub.listener }, limits });
    stub.behave('hangs up', 'answers');
    const answer = await ask(graph.url, 'mutation { rename(id: 1, title: "x") { id } }');
    expect([answer.body.data, codesOf(answer)]).toEqual([{ rename: null }, ['SUBGRAPH_UNAVAILABLE']]);
    expect(stub.seen()).toBe(1);
  });

  test.each<[Conduct]>([['fails'], ['talks nonsense']])('are not for one that %s', async (conduct) => {
    const { stub, askBoth } = await open({ limits });
    stub.behave(conduct, 'answers');
    expectLost(await askBoth());
    expect(stub.seen()).toBe(1);
  });
});

describe('SUBGRAPH_TIMEOUT_MS', () => {
  test('ends the waiting for a silent one, once', async () => {
    const { stub, askBoth } = await open({ timeoutMs: 100 });
    stub.behave('is silent');
    expectLost(await askBoth(), 'SUBGRAPH_TIMEOUT');
    expect(stub.seen()).toBe(1);
  });

  test('lets come what is slow and in time', async () => {
    const { stub, askBoth } = await open({ timeoutMs: 60_000 });
    stub.behave('is silent');
    const answer = askBoth();
    await until(() => stub.seen() === 1);
    stub.release();
    expect((await answer).body).toEqual(whole);
  });
});

describe('SUBGRAPH_BREAKER_FAILURES', () => {
  const limits = { SUBGRAPH_BREAKER_FAILURES: 3, SUBGRAPH_BREAKER_OPEN_MS: 1_000, SUBGRAPH_RETRIES: 0 };

  test('of three opens the circuit and not before', async () => {
    const { stub, askBoth, lines } = await open({ limits });
    stub.behave('fails', 'hangs up', 'answers', 'fails', 'talks nonsense', 'fails', 'answers');
    for (let index = 0; index < 2; index += 1) expectLost(await askBoth());
    expect((await askBoth()).body).toEqual(whole);
    for (let index = 0; index < 3; index += 1) expectLost(await askBoth());
    expect(stub.seen()).toBe(6);
    expectLost(await askBoth());
    expect(stub.seen()).toBe(6);
    const opened = lines().filter(({ msg }) => msg === 'circuit opened');
    expect(opened).toMatchObject([{ subgraph: 'people' }]);
  });

  test('leaves the other subgraphs alone', async () => {
    const { stub, url, askBoth } = await open({ limits });
    stub.behave('fails');
    for (let index = 0; index < 5; index += 1) expectLost(await askBoth());
    const query = '{ houses { title owner { id name } } }';
    const answer = await ask(url, query);
    expect(answer.body.data).toMatchObject({
      houses: [{ title: 'house 1', owner: { id: 'p1', name: null } }, {}, {}],
    });
    expect(answer.body.errors?.map(({ path }) => path)).toEqual(
      [0, 1, 2].map((place) => ['houses', place, 'owner', 'name']),
    );
    expect(new Set(codesOf(answer))).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']));
  });

  test('never count for one that flaps', async () => {
    const { stub, askBoth } = await open({ limits });
    for (let round = 0; round < 6; round += 1) {
      stub.behave('fails', 'hangs up', 'answers');
      await askBoth();
      await askBoth();
      expect((await askBoth()).body).toEqual(whole);
    }
    expect(stub.seen()).toBe(18);
  });
});

describe('SUBGRAPH_BREAKER_OPEN_MS', () => {
  const limits = { SUBGRAPH_BREAKER_FAILURES: 1, SUBGRAPH_BREAKER_OPEN_MS: 1_000, SUBGRAPH_RETRIES: 0 };
  async function openCircuit() {
    const opened = await open({ limits });
    const start = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
    opened.stub.behave('fails');
    expectLost(await opened.askBoth());
    return { ...opened, after: (ms: number) => clock.mockReturnValue(start + ms) };
  }

  test('sends nothing until it is over, then one that closes the circuit', async () => {
    const { stub, askBoth, after } = await openCircuit();
    stub.behave('answers');
    after(999);
    expectLost(await askBoth());
    expect(stub.seen()).toBe(1);
    after(1_000);
    expect((await askBoth()).body).toEqual(whole);
    expect((await askBoth()).body).toEqual(whole);
    expect(stub.seen()).toBe(3);
  });

  test('begins anew when that one fails', async () => {
    const { stub, askBoth, after } = await openCircuit();
    after(1_000);
    expectLost(await askBoth());
    after(1_999);
    expectLost(await askBoth());
    expect(stub.seen()).toBe(2);
  });
});

describe('SUBGRAPH_RUNNING and SUBGRAPH_WAITING', () => {
  test('serve those who fit and refuse the next at once', async () => {
    const limits = { SUBGRAPH_RUNNING: 2, SUBGRAPH_WAITING: 1 };
    const { stub, askBoth } = await open({ limits, timeoutMs: 60_000 });
    stub.behave('is silent');
    const served = [askBoth(), askBoth()];
    await until(() => stub.seen() === 2);
    const waiting = askBoth();
    // Whoever of these two comes first waits; with both places and the queue taken the other cannot.
    const next = askBoth();
    const refused = await Promise.race([waiting, next]);
    expectLost(refused);
    expect(stub.seen()).toBe(2);
    stub.behave('answers');
    stub.release();
    const answers = await Promise.all([...served, waiting, next]);
    expect(answers.filter((answer) => answer !== refused).map(({ body }) => body)).toEqual([
      whole,
      whole,
      whole,
    ]);
    expect(stub.seen()).toBe(3);
  });
});
