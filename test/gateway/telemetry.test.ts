import { lookup } from 'node:dns';
import dns from 'node:dns';
import { Socket } from 'node:net';
import type { runHouses as RunHouses, ask as Ask } from '../support/housesGraph';

const loopback = /^(127\.|::1$|localhost$|::ffff:127\.)/;

/** Notes where sockets and name look-ups go, and lets none of them leave the machine. */
function watchOutside() {
  const outside: string[] = [];
  const connect = jest.spyOn(Socket.prototype, 'connect').mockImplementation(function (
    this: Socket,
    ...args: unknown[]
  ) {
    const [first] = args.flat() as [{ host?: string; port?: number; path?: string }];
    const host = first.host ?? 'localhost';
    if (first.path !== undefined || loopback.test(host))
      return original.apply(this, args as Parameters<Socket['connect']>);
    outside.push(`${host}:${String(first.port)}`);
    process.nextTick(() => this.destroy(new Error('outside')));
    return this;
  });
  const named = jest.spyOn(dns, 'lookup').mockImplementation((name: string, ...rest: unknown[]) => {
    if (loopback.test(name)) return (lookup as (...args: unknown[]) => void)(name, ...rest);
    outside.push(name);
    (rest.at(-1) as (error: Error) => void)(new Error('outside'));
  });
  return { outside, stop: () => [connect, named].forEach((spy) => spy.mockRestore()) };
}
const original = Reflect.get<Socket, 'connect'>(Socket.prototype, 'connect');

describe('the gateway', () => {
  const before = process.env.APOLLO_TELEMETRY_DISABLED;
  afterEach(() => {
    process.env.APOLLO_TELEMETRY_DISABLED = before;
    delete process.env.APOLLO_KEY;
    delete process.env.APOLLO_GRAPH_REF;
  });

  test('talks to nobody but its subgraphs', async () => {
    delete process.env.APOLLO_TELEMETRY_DISABLED;
    process.env.APOLLO_KEY = 'service:graph:key-that-an-operator-left';
    process.env.APOLLO_GRAPH_REF = 'graph@current';
    const { outside, stop } = watchOutside();
    try {
      jest.resetModules();
      const support: { runHouses: typeof RunHouses; ask: typeof Ask } =
        jest.requireActual('../support/housesGraph');
      const graph = await support.runHouses({ transport: 'http' });
      const { body } = await support.ask(graph.url, '{ houses { owner { name } } }');
      expect(body.data).toHaveProperty('houses');
      await new Promise((resolve) => setTimeout(resolve, 200));
      await graph.close();
    } finally {
      stop();
    }
    expect(outside).toEqual([]);
    expect(process.env.APOLLO_TELEMETRY_DISABLED).toBe('1');
  });
});
