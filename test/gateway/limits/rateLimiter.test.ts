import { randomUUID } from 'node:crypto';
import { connect, createServer, type AddressInfo } from 'node:net';
import { Redis } from 'ioredis';
import {
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
} from '../../../gateway/demand/rateLimiter';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import { describeLimit } from '../../support/describeLimit';
import { reachableRedis } from '../../support/reachableRedis';
import { until } from '../../support/until';

const limiters: RateLimiter[] = [];
afterEach(async () => {
  jest.useRealTimers();
  for (const limiter of limiters.splice(0)) await limiter.close();
});

function limiter(change: Partial<RateLimiterOptions> = {}) {
  const written: string[] = [];
  const logger = createLogger({
    service: 'test',
    destination: { write: (line) => void written.push(line) },
  });
  const made = createRateLimiter({ points: 10, windowSeconds: 60, logger, ...change });
  limiters.push(made);
  return { ...made, lines: () => written.map((line) => (JSON.parse(line) as { msg: string }).msg) };
}

const allowed = (remaining: number) => ({ allowed: true, remaining, seconds: 60 });
const refused = { allowed: false, remaining: 0, seconds: 60 };

describe('what a caller may spend', () => {
  test('may be spent to the last and no further', async () => {
    const { spend } = limiter();
    expect([await spend('a', 4), await spend('a', 6), await spend('a', 1)]).toEqual([
      allowed(6),
      allowed(0),
      refused,
    ]);
  });

  test('are those of each caller', async () => {
    const { spend } = limiter();
    await spend('a', 10);
    expect(await spend('b', 10)).toEqual(allowed(0));
  });

  test('take a cost beyond all bounds', async () => {
    expect(await limiter().spend('a', Number.MAX_VALUE)).toEqual(refused);
  });
});

/** All is spent, and asked for again so many ms later. */
async function spentAgainAfter(ms: number) {
  jest.useFakeTimers();
  const { spend } = limiter();
  await spend('a', 10);
  jest.advanceTimersByTime(ms);
  return spend('a', 1);
}
describeLimit('RATE_LIMIT_WINDOW_S', {
  at: async () => expect(await spentAgainAfter(59_999)).toEqual({ ...refused, seconds: 1 }),
  past: async () => expect(await spentAgainAfter(60_000)).toEqual(allowed(9)),
});

describe('a window in Redis', () => {
  const keyPrefix = `test:${randomUUID()}`;
  let url: string | undefined;
  beforeAll(async () => {
    url = await reachableRedis();
  });
  afterAll(async () => {
    if (url === undefined) return;
    const redis = new Redis(url);
    const keys = await redis.keys(`${keyPrefix}*`);
    if (keys.length > 0) await redis.del(...keys);
    redis.disconnect();
  });

  /** A limiter that has met Redis: one that asks too early counts by itself. */
  async function connected(redisUrl: string) {
    const made = limiter({ redisUrl, keyPrefix });
    const probe = new Redis(redisUrl);
    await until(async () => {
      await made.spend(`probe ${randomUUID()}`, 1);
      return (await probe.keys(`${keyPrefix}:probe*`)).length > 0;
    });
    const keys = await probe.keys(`${keyPrefix}:probe*`);
    if (keys.length > 0) await probe.del(...keys);
    probe.disconnect();
    return made;
  }

  describeLimit('REDIS_URL', {
    at: async () => {
      if (url === undefined) return;
      const [one, other] = [await connected(url), await connected(url)];
      expect(await one.spend('a', 6)).toMatchObject({ allowed: true, remaining: 4 });
      expect(await other.spend('a', 4)).toMatchObject({ allowed: true, remaining: 0 });
      expect(await one.spend('a', 1)).toMatchObject({ allowed: false, remaining: 0 });
    },
    past: async () => {
      const { spend, lines } = limiter({ redisUrl: 'redis://127.0.0.1:9' });
      expect(await spend('a', 10)).toEqual(allowed(0));
      expect(await spend('a', 1)).toEqual(refused);
      await until(() => lines().length > 0);
      for (let index = 0; index < 3; index += 1) await spend('a', 1);
      expect(lines()).toEqual(['redis cannot be reached; spending is counted here']);
    },
  });

  test('takes a cost beyond all bounds', async () => {
    if (url === undefined) return;
    const { spend } = await connected(url);
    expect(await spend('b', Number.MAX_VALUE)).toMatchObject({ allowed: false, remaining: 0 });
  });

  test('forgets what was spent when the window ends', async () => {
    if (url === undefined) return;
    const { spend } = await connected(url);
    await spend('c', 3);
    const redis = new Redis(url);
    const [key = ''] = await redis.keys(`${keyPrefix}:c`);
    expect(await redis.ttl(key)).toBeGreaterThan(0);
    expect(await redis.ttl(key)).toBeLessThanOrEqual(60);
    redis.disconnect();
  });

  test('that goes silent later leaves each to count by itself', async () => {
    if (url === undefined) return;
    const { hostname, port } = new URL(url);
    let silent = false;
    const proxy = createServer((client) => {
      const server = connect(Number(port || 6_379), hostname);
      client.on('data', (bytes) => silent || server.write(bytes));
      server.on('data', (bytes) => client.write(bytes));
      for (const socket of [client, server]) socket.on('error', () => undefined);
      client.on('close', () => server.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { spend } = await connected(`redis://127.0.0.1:${(proxy.address() as AddressInfo).port}`);
    expect(await spend('d', 9)).toMatchObject({ allowed: true, remaining: 1 });
    silent = true;
    const asked = performance.now();
    expect([await spend('d', 10), await spend('d', 1)]).toEqual([allowed(0), refused]);
    expect(performance.now() - asked).toBeLessThan(5_000);
    proxy.close();
  });

  test('where nobody answers leaves each to count by itself', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const { spend } = limiter({ redisUrl: `redis://127.0.0.1:${port}` });
    expect([await spend('a', 10), await spend('a', 1)]).toEqual([allowed(0), refused]);
    silent.close();
  });
});
