import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { announce } from '../../../subgraphs/shared/outbox/announce';
import { announcingTransaction } from '../../../subgraphs/shared/outbox/announcingTransaction';
import { outboxEventTable } from '../../../subgraphs/shared/outbox/outboxEventTable';
import type { Announcement } from '../../../subgraphs/shared/outbox/SubgraphEvent';
import { eventLab, ledgerOf, noteTaken, writeNote } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'announce' });
});
afterAll(() => database.drop());

let lastPool = 0;
const freshPool = () => `pool_${++lastPool}`;

const announced = async (aggregateId: string) => {
  const rows = await managerOf(database).find(outboxEventTable, {
    where: { aggregateId },
    order: { target: 'ASC', sequence: 'ASC' },
  });
  return rows.map(({ target, sequence, payload }) => [target, sequence, (payload as { note: string }).note]);
};

describe('the event tables', () => {
  test('are what their migration makes', async () => {
    expect(await schemaDrift(database)).toEqual([]);
  });
});

describe('announce', () => {
  test('numbers the events of an aggregate from 1', async () => {
    const pool = freshPool();
    await database.transaction((session) => announce(session, noteTaken(pool, 'a'), noteTaken(pool, 'b')));
    await database.transaction((session) => announce(session, noteTaken(pool, 'c')));
    expect(await announced(pool)).toEqual([
      ['experts', 1, 'a'],
      ['experts', 2, 'b'],
      ['experts', 3, 'c'],
    ]);
  });

  test('numbers each receiver on its own', async () => {
    const pool = freshPool();
    const toEvaluations = { target: 'evaluations' };
    await database.transaction((session) =>
      announce(session, noteTaken(pool, 'a'), noteTaken(pool, 'b', toEvaluations), noteTaken(pool, 'c')),
    );
    expect(await announced(pool)).toEqual([
      ['evaluations', 1, 'b'],
      ['experts', 1, 'a'],
      ['experts', 2, 'c'],
    ]);
  });

  test('keeps the payload and the instant as they were', async () => {
    const pool = freshPool();
    const payload = { note: '𠮷 库', list: [1, null, { deep: true }] };
    await database.transaction((session) => announce(session, noteTaken(pool, '', { payload })));
    const row = await managerOf(database).findOneByOrFail(outboxEventTable, { aggregateId: pool });
    expect(row).toMatchObject({
      payload,
      createdAt: new Date('2026-03-02T01:00:00.123Z'),
      attempts: 0,
      deliveredAt: null,
    });
    expect(row.id).toMatch(/^event_[0-9A-Z]{26}$/);
  });

  test('is undone with the transaction, number included', async () => {
    const pool = freshPool();
    const failed = database.transaction(async (session) => {
      await writeNote(session, pool, 'fact');
      await announce(session, noteTaken(pool, 'never'));
      throw new Error('refused');
    });
    await expect(failed).rejects.toThrow('refused');
    expect(await ledgerOf(database)).not.toHaveProperty(pool);
    await database.transaction((session) => announce(session, noteTaken(pool, 'first')));
    expect(await announced(pool)).toEqual([['experts', 1, 'first']]);
  });

  test('leaves no gap between transactions at once', async () => {
    const [pool, other] = [freshPool(), freshPool()];
    await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        database
          .transaction(async (session) => {
            const events = [noteTaken(pool, `${turn}`), noteTaken(other, `${turn}`)];
            await announce(session, ...(turn % 2 ? events : events.reverse()));
            if (turn % 5 === 0) throw new Error('rolled back');
          })
          .catch(() => undefined),
      ),
    );
    const numbers = (await announced(pool)).map(([, sequence]) => sequence);
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(await announced(other)).toHaveLength(16);
  });

  test('takes as many statements for 90 events as for 2', async () => {
    const statements = async (count: number) => {
      const pools = Array.from({ length: count }, freshPool);
      let sent = 0;
      await database.transaction(async (session) => {
        const runner = managerOf(session).queryRunner;
        const query = runner?.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
        Object.assign(runner ?? {}, { query: (...args: unknown[]) => (sent++, query(...args)) });
        await announce(session, ...pools.map((pool) => noteTaken(pool, 'x')));
      });
      return sent;
    };
    const few = await statements(2);
    expect(few).toBeGreaterThanOrEqual(3);
    // The COMMIT is counted too.
    expect(await statements(90)).toBe(few);
  });

  test('is refused outside a transaction', async () => {
    await expect(announce(database, noteTaken(freshPool(), 'a'))).rejects.toThrow('in a transaction');
  });

  test.each<[string, Partial<Announcement>]>([
    ['a target with a slash', { target: 'experts/x' }],
    ['an id with a trailing space', { aggregate: { type: 'pool', id: 'pool_1 ' } }],
    ['an id of 41 characters', { aggregate: { type: 'pool', id: 'p'.repeat(41) } }],
    ['an empty type', { type: '' }],
    ['no payload', { payload: undefined }],
    ['a null payload', { payload: null }],
    ['a payload over 16 KiB', { payload: { note: 'x'.repeat(16 * 1024 - 10) } }],
  ])('refuses %s', async (_, change) => {
    const work = database.transaction((session) => announce(session, noteTaken('pool_x', 'a', change)));
    await expect(work).rejects.toThrow(RangeError);
  });

  test('takes a payload of exactly 16 KiB', async () => {
    const payload = { note: 'x'.repeat(16 * 1024 - 11) };
    expect(JSON.stringify(payload)).toHaveLength(16 * 1024);
    await database.transaction((session) => announce(session, noteTaken(freshPool(), '', { payload })));
  });
});

describe('announcingTransaction', () => {
  async function nudgesOf(work: (transaction: ReturnType<typeof announcingTransaction>) => Promise<unknown>) {
    const seen: number[] = [];
    const nudge = () => void seen.push(seen.length);
    await work(announcingTransaction(database, { nudge })).catch(() => undefined);
    return seen.length;
  }

  test('nudges once after a commit with events', async () => {
    const pool = freshPool();
    const nudges = await nudgesOf((transaction) =>
      transaction((session) => announce(session, noteTaken(pool, 'a'), noteTaken(pool, 'b'))),
    );
    expect(nudges).toBe(1);
  });

  test('gives back what the work gives', async () => {
    const transaction = announcingTransaction(database, { nudge: () => undefined });
    await expect(transaction(() => Promise.resolve(7))).resolves.toBe(7);
  });

  test('does not nudge without events', async () => {
    expect(
      await nudgesOf((transaction) => transaction((session) => writeNote(session, freshPool(), 'x'))),
    ).toBe(0);
  });

  test('does not nudge after a rollback', async () => {
    const nudges = await nudgesOf((transaction) =>
      transaction(async (session) => {
        await announce(session, noteTaken(freshPool(), 'a'));
        throw new Error('refused');
      }),
    );
    expect(nudges).toBe(0);
  });
});
