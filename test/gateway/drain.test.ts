import { Agent, get, type ServerResponse } from 'node:http';
import { ask, bearer, runHouses, type RunningHouses } from '../support/housesGraph';

const readiness = async ({ url }: RunningHouses) => {
  const response = await fetch(`${url}/health/ready`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('health', () => {
  test('tells alive from ready', async () => {
    let broken = false;
    const graph = await runHouses({
      readyChecks: {
        houses: () => (broken ? Promise.reject(new Error('db-1')) : Promise.resolve()),
        people: () => Promise.resolve(),
      },
    });
    expect(await readiness(graph)).toEqual({ status: 200, body: { status: 'ready' } });
    broken = true;
    expect(await readiness(graph)).toEqual({
      status: 503,
      body: { status: 'not ready', failing: ['houses'] },
    });
    const live = await fetch(`${graph.url}/health/live`);
    expect([live.status, await live.json()]).toEqual([200, { status: 'live' }]);
    await graph.close();
  });

  test('asks subgraphs without a token by default', async () => {
    const graph = await runHouses({ transport: 'http' });
    expect((await readiness(graph)).status).toBe(200);
    await graph.close();
    const away = await runHouses({ misbehaving: { people: (request) => request.socket.destroy() } });
    expect((await readiness(away)).body).toEqual({ status: 'not ready', failing: ['people'] });
    await away.close();
  });
});

describe('draining', () => {
  test('fails readiness first and still serves', async () => {
    const graph = await runHouses();
    const closing = graph.close({ noticeMs: 2_000 });
    expect(await readiness(graph)).toEqual({
      status: 503,
      body: { status: 'draining', code: 'SHUTTING_DOWN' },
    });
    const answer = await ask(graph.url, '{ seenBy }');
    expect(answer.body.data).toEqual({ seenBy: 'ann' });
    expect(answer.headers.get('connection')).toBe('close');
    await closing;
    await expect(ask(graph.url, '{ seenBy }')).rejects.toThrow();
  });

  test.each([false, true])('lets running requests end, sharing: %s', async (shareQueries) => {
    const held: ServerResponse[] = [];
    const graph = await runHouses({
      shareQueries,
      timeoutMs: 60_000,
      misbehaving: { houses: (_, response) => void held.push(response) },
    });
    // Each by a token of its own: a deployment may ask a subgraph once for what equal callers ask.
    const slow = Array.from({ length: 20 }, (_, at) =>
      ask(graph.url, '{ slow }', { headers: { authorization: bearer(`p${at}`) } }),
    );
    while (held.length < 20) await new Promise((resolve) => setImmediate(resolve));
    const closing = graph.close();
    for (const response of held)
      response.setHeader('content-type', 'application/json').end('{"data":{"slow":"done"}}');
    await closing;
    const answers = await Promise.all(slow);
    expect(answers.map(({ body }) => body.data)).toEqual(answers.map(() => ({ slow: 'done' })));
    expect(answers.map(({ headers }) => headers.get('connection'))).toEqual(answers.map(() => 'close'));
  });

  test('loses no request under load', async () => {
    const graph = await runHouses({ transport: 'http' });
    const statuses: (number | string)[] = [];
    // A balancer stops sending when readiness fails; what it had sent until then must be answered. On a busy machine
    // it needs a while to notice.
    let ready = true;
    const balancer = (async () => {
      while (ready)
        ready = await readiness(graph).then(
          ({ status }) => status === 200,
          () => false,
        );
    })();
    const client = async () => {
      while (ready) {
        const query = '{ houses { owner { name } } }';
        statuses.push(
          await ask(graph.url, query).then(
            ({ status }) => status,
            (error: unknown) => String(error),
          ),
        );
      }
    };
    const clients = Array.from({ length: 16 }, client);
    while (statuses.length < 50) await new Promise((resolve) => setImmediate(resolve));
    await graph.close({ noticeMs: 4_000 });
    await Promise.all([...clients, balancer]);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('cuts what does not end in time', async () => {
    let arrived: () => void = () => undefined;
    const taken = new Promise<void>((resolve) => (arrived = resolve));
    const graph = await runHouses({ misbehaving: { people: () => arrived() }, timeoutMs: 60_000 });
    const hanging = ask(graph.url, '{ me { id } }').catch(() => 'cut');
    await taken;
    await graph.close({ graceMs: 50 });
    expect(await hanging).toBe('cut');
  });

  test('stays ready and takes no new connection when it hands over', async () => {
    const graph = await runHouses();
    const { port } = new URL(graph.url);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ready = () =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        get({ port, host: '127.0.0.1', path: '/health/ready', agent }, (response) => {
          response
            .resume()
            .on('end', () =>
              resolve({ status: response.statusCode, connection: response.headers.connection }),
            );
        }).on('error', reject);
      });
    expect(await ready()).toEqual({ status: 200, connection: 'keep-alive' });
    const closing = graph.close({ handOver: true, noticeMs: 60_000 });
    await expect(ask(graph.url, '{ seenBy }')).rejects.toThrow();
    expect(await ready()).toEqual({ status: 200, connection: 'close' });
    await closing;
    agent.destroy();
  });

  test('may be asked for twice', async () => {
    const graph = await runHouses();
    await Promise.all([graph.close(), graph.close()]);
    await expect(
      ask(graph.url, '{ seenBy }', { headers: { authorization: bearer('ann') } }),
    ).rejects.toThrow();
  });
});
