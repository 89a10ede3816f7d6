import { faultOf } from '../../../subgraphs/shared/database/databaseErrors';
import { fifoLock, type Release } from '../../../subgraphs/shared/database/fifoLock';

describe('the write lock', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('goes round in order of arrival', async () => {
    const acquire = fifoLock(1_000);
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (number) => {
        const release = await acquire();
        order.push(number);
        await Promise.resolve();
        order.push(number);
        release();
      }),
    );
    expect(order).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('is given up when the wait is over', async () => {
    const acquire = fifoLock(1_000);
    const release = await acquire();
    const late = acquire().catch(faultOf);
    jest.advanceTimersByTime(999);
    const later = acquire();
    jest.advanceTimersByTime(1);
    expect(await late).toBe('ACQUIRE_TIMEOUT');
    release();
    expect(typeof (await later)).toBe('function');
    expect(jest.getTimerCount()).toBe(0);
  });

  test('is not released twice by one holder', async () => {
    const acquire = fifoLock(1_000);
    const first = await acquire();
    first();
    const second = await acquire();
    first();
    let third: Release | undefined;
    void acquire().then((release) => (third = release));
    await Promise.resolve();
    expect(third).toBeUndefined();
    second();
    await Promise.resolve();
    expect(third).toBeDefined();
  });
});
