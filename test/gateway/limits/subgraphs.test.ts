import { ask, codesOf, type GraphAnswer, type HousesOptions } from '../../support/housesGraph';
import { describeLimit } from '../../support/describeLimit';
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

describeLimit('SUBGRAPH_RETRIES', {
  at: async () => {
    const { stub, askBoth } = await open({ limits: { SUBGRAPH_RETRIES: 2 } });
    stub.behave('hangs up', 'hangs up', 'answers');
    expect((await askBoth()).body).toEqual(whole);
    expect(stub.seen()).toBe(3);
  },
  past: async (code) => {
    const { stub, askBoth } = await open({ limits: { SUBGRAPH_RETRIES: 2 } });
    stub.behave('hangs up', 'hangs up', 'hangs up', 'answers');
    expectLost(await askBoth(), code);
    expect(stub.seen()).toBe(3);
  },
});

describe('further tries', () => {
  const limits = { SUBGRAPH_RETRIES: 1 };

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

describeLimit('SUBGRAPH_TIMEOUT_MS', {
  at: async () => {
    const { stub, askBoth } = await open({ timeoutMs: 60_000 });
    stub.behave('is silent');
    const answer = askBoth();
    await until(() => stub.seen() === 1);
    stub.release();
    expect((await answer).body).toEqual(whole);
  },
  past: async (code) => {
    const { stub, askBoth } = await open({ timeoutMs: 100 });
    stub.behave('is silent');
    expectLost(await askBoth(), code);
    expect(stub.seen()).toBe(1);
  },
});

/** An answer of people of so many bytes, the most of them blanks. */
async function answerOf(bytes: number): Promise<GraphAnswer> {
  const text = '{"data":{"me":{"id":"p9"}}}';
  const { url } = await run({
    misbehaving: {
      people: (request, response) => {
        request.resume();
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(Buffer.alloc(bytes, ' ').fill(text, 0, text.length));
      },
    },
  });
  return ask(url, '{ seenBy me { id } }');
}
describeLimit('SUBGRAPH_ANSWER', {
  at: async () => expect((await answerOf(32 * 1024 * 1024)).body).toEqual(whole),
  past: async (code) => expectLost(await answerOf(32 * 1024 * 1024 + 1), code),
});

const threeFailures = {
  SUBGRAPH_BREAKER_FAILURES: 3,
  SUBGRAPH_BREAKER_OPEN_MS: 1_000,
  SUBGRAPH_RETRIES: 0,
};
/** The graph after people has failed so often in a row; it answers from then on. */
async function afterFailures(count: number) {
  const opened = await open({ limits: threeFailures });
  opened.stub.behave('fails');
  for (let index = 0; index < count; index += 1) expectLost(await opened.askBoth());
  opened.stub.behave('answers');
  return opened;
}
describeLimit('SUBGRAPH_BREAKER_FAILURES', {
  at: async () => {
    const { askBoth } = await afterFailures(2);
    expect((await askBoth()).body).toEqual(whole);
  },
  past: async (code) => {
    const { stub, askBoth } = await afterFailures(3);
    expectLost(await askBoth(), code);
    expect(stub.seen()).toBe(3);
  },
});

describe('a circuit', () => {
  const limits = threeFailures;

  test('opens after three failures in a row and not before', async () => {
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

  test('that opens leaves the other subgraphs alone', async () => {
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

  test('stays closed for one that flaps', async () => {
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

async function openCircuit() {
  const opened = await open({ limits: { ...threeFailures, SUBGRAPH_BREAKER_FAILURES: 1 } });
  const start = Date.now();
  const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
  opened.stub.behave('fails');
  expectLost(await opened.askBoth());
  return { ...opened, after: (ms: number) => clock.mockReturnValue(start + ms) };
}
describeLimit('SUBGRAPH_BREAKER_OPEN_MS', {
  at: async () => {
    const { stub, askBoth, after } = await openCircuit();
    stub.behave('answers');
    after(999);
    expectLost(await askBoth());
    expect(stub.seen()).toBe(1);
  },
  past: async () => {
    const { stub, askBoth, after } = await openCircuit();
    stub.behave('answers');
    after(1_000);
    expect((await askBoth()).body).toEqual(whole);
    expect((await askBoth()).body).toEqual(whole);
    expect(stub.seen()).toBe(3);
  },
});

describe('an open circuit', () => {
  test('stays open anew when the one that is let through fails', async () => {
    const { stub, askBoth, after } = await openCircuit();
    after(1_000);
    expectLost(await askBoth());
    after(1_999);
    expectLost(await askBoth());
    expect(stub.seen()).toBe(2);
  });
});

/** A graph whose people is silent, with two at it already. */
async function twoRunning(limits: { SUBGRAPH_RUNNING: number; SUBGRAPH_WAITING: number }) {
  const opened = await open({ limits, timeoutMs: 60_000 });
  const { stub, askBoth } = opened;
  stub.behave('is silent');
  const served = [askBoth(), askBoth()];
  await until(() => stub.seen() === 2);
  const release = () => {
    stub.behave('answers');
    stub.release();
  };
  return { ...opened, served, release };
}
const bodies = async (answers: readonly Promise<GraphAnswer>[]) =>
  (await Promise.all(answers)).map(({ body }) => body);

describeLimit('SUBGRAPH_RUNNING', {
  at: async () => {
    const { stub, askBoth, served, release } = await twoRunning({ SUBGRAPH_RUNNING: 3, SUBGRAPH_WAITING: 1 });
    const third = askBoth();
    await until(() => stub.seen() === 3);
    release();
    expect(await bodies([...served, third])).toEqual([whole, whole, whole]);
  },
  past: async () => {
    const { stub, url, askBoth, served, release } = await twoRunning({
      SUBGRAPH_RUNNING: 2,
      SUBGRAPH_WAITING: 1,
    });
    const third = askBoth();
    // Whoever is served meanwhile shows that the third has had its time.
    expect((await ask(url, '{ seenBy }')).body.data).toEqual({ seenBy: 'ann' });
    expect(stub.seen()).toBe(2);
    release();
    expect(await bodies([...served, third])).toEqual([whole, whole, whole]);
  },
});

describeLimit('SUBGRAPH_WAITING', {
  at: async () => {
    const { stub, askBoth, served, release } = await twoRunning({ SUBGRAPH_RUNNING: 2, SUBGRAPH_WAITING: 2 });
    const waiting = [askBoth(), askBoth()];
    release();
    expect(await bodies([...served, ...waiting])).toEqual([whole, whole, whole, whole]);
    expect(stub.seen()).toBe(4);
  },
  past: async (code) => {
    const { stub, askBoth, served, release } = await twoRunning({ SUBGRAPH_RUNNING: 2, SUBGRAPH_WAITING: 2 });
    // Whoever of these three comes last is refused: two wait.
    const others = [askBoth(), askBoth(), askBoth()];
    const refused = await Promise.race(others);
    expectLost(refused, code);
    expect(stub.seen()).toBe(2);
    release();
    const answers = [...(await Promise.all(served)), ...(await Promise.all(others))];
    expect(answers.filter((answer) => answer !== refused).map(({ body }) => body)).toEqual([
      whole,
      whole,
      whole,
      whole,
    ]);
    expect(stub.seen()).toBe(4);
  },
});
