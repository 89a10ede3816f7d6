import { Redis } from 'ioredis';

const url = process.env['REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/**
 * The address of a real Redis, or undefined when none answers: then the reason is printed. On the checking machine there
 * must be one, so there it throws.
 */
export async function reachableRedis(): Promise<string | undefined> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.ping();
    return url;
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    console.log('no Redis answers at REDIS_URL or 127.0.0.1:6379: its tests are left out');
    return undefined;
  } finally {
    redis.disconnect();
  }
}
