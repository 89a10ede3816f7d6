import { faultOf } from '../../../subgraphs/shared/database/databaseErrors';
import type { SqliteConfig } from '../../../subgraphs/shared/database/databaseConfig';
import { codeOf } from '../../../subgraphs/shared/http/maskError';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openDatabase } from '../../../subgraphs/shared/database/openDatabase';
import { describeLimit } from '../../support/describeLimit';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { addNamedPool, gate, poolIds } from './demoRows';
import { demoSchema } from './demoSchema';

describe('a database', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(demoSchema, {
      name: 'connections',
      mysql: { poolSize: 2, queueLimit: 3, acquireTimeoutMs: 1_000 },
    });
  });
  afterEach(() => database.drop());

  const faults = async (work: Promise<unknown>[]): Promise<unknown[]> => {
    const outcomes = await Promise.allSettled(work);
    return outcomes.map((outcome) => (outcome.status === 'fulfilled' ? 'ok' : faultOf(outcome.reason)));
  };

  test('has its rows when opened again', async () => {
    await addNamedPool(database, 'a');
    const again = await openDatabase(database.config, demoSchema);
    await again.migrate();
    expect(await poolIds(again)).toEqual(['a']);
    await again.close();
  });

  test('answers a ping until it is closed', async () => {
    await expect(database.ping()).resolves.toBeUndefined();
    const again = await openDatabase(database.config, demoSchema);
    await again.close();
    await expect(again.ping()).rejects.toThrow();
  });

  /** Somebody who waits while every connection that writes is taken, for a moment or until he has given up. */
  async function waitsWhile(held: 'FOR_A_MOMENT' | 'TOO_LONG'): Promise<unknown> {
    await database.drop();
    const acquireTimeoutMs = held === 'TOO_LONG' ? 2_000 : 10_000;
    database = await openTestDatabase(demoSchema, {
      name: 'waits',
      mysql: { poolSize: 1, acquireTimeoutMs },
      sqlite: { acquireTimeoutMs },
    });
    const [begun, end] = [gate(), gate()];
    const holder = database.transaction(() => {
      begun.open();
      return end.opened;
    });
    await begun.opened;
    const waiter = database.transaction(() => Promise.resolve('ok')).catch((error: unknown) => error);
    if (held === 'FOR_A_MOMENT') setImmediate(end.open);
    const outcome = await waiter;
    end.open();
    await holder;
    return outcome;
  }
  describeLimit('DB_ACQUIRE_TIMEOUT_MS', {
    at: async () => expect(await waitsWhile('FOR_A_MOMENT')).toBe('ok'),
    past: async (code) => {
      const error = await waitsWhile('TOO_LONG');
      expect([faultOf(error), codeOf(error)]).toEqual(['ACQUIRE_TIMEOUT', code]);
    },
  });

  if (testDatabase() === 'sqlite') {
    test('on SQLite needs a file', async () => {
      await expect(openDatabase({ kind: 'sqlite', file: ':memory:' }, demoSchema)).rejects.toThrow(
        RangeError,
      );
    });

    test('on SQLite refuses writes on its read connection', async () => {
      const reader = managerOf(database).dataSource.createQueryRunner('slave');
      await expect(reader.query("DELETE FROM pools WHERE id = 'a'")).rejects.toThrow('readonly');
      await reader.release();
    });

    test('on SQLite lets who read first write too', async () => {
      const other = await openDatabase({ ...database.config, busyTimeoutMs: 50 } as SqliteConfig, demoSchema);
      let meanwhile: unknown;
      await database.transaction(async (session) => {
        await poolIds(session);
        meanwhile = await addNamedPool(other, 'meanwhile').catch(faultOf);
        await addNamedPool(session, 'first');
      });
      expect(meanwhile).toBe('BUSY');
      expect(await poolIds(other)).toEqual(['first']);
      await other.close();
    });
  } else {
    /** So many callers while both connections are taken; they are free soon after. */
    async function waitingFor(callers: number): Promise<PromiseSettledResult<void>[]> {
      const { opened, open } = gate();
      const begun = [gate(), gate()];
      const busy = begun.map((begins) =>
        database.transaction(() => {
          begins.open();
          return opened;
        }),
      );
      await Promise.all(begun.map((begins) => begins.opened));
      const answers = Promise.allSettled(Array.from({ length: callers }, () => database.ping()));
      setImmediate(() => setImmediate(open));
      await Promise.all(busy);
      return answers;
    }
    describeLimit('DB_QUEUE_LIMIT', {
      at: async () =>
        expect((await waitingFor(3)).map(({ status }) => status)).toEqual(Array(3).fill('fulfilled')),
      past: async (code) => {
        const [first, second, third, fourth] = await waitingFor(4);
        expect([first, second, third].map((one) => one?.status)).toEqual(Array(3).fill('fulfilled'));
        const reason: unknown = fourth?.status === 'rejected' ? fourth.reason : undefined;
        expect([faultOf(reason), codeOf(reason)]).toEqual(['QUEUE_FULL', code]);
      },
    });

    test('stops waiting for a connection in time', async () => {
      const begun = [gate(), gate()];
      const { opened, open } = gate();
      const seen: unknown[] = [];
      const nested = begun.map((begins) =>
        database.transaction(async () => {
          begins.open();
          await Promise.all(begun.map((other) => other.opened));
          seen.push(...(await faults([database.ping()])));
          if (seen.length === 2) open();
          await opened;
        }),
      );
      await Promise.all(nested);
      expect(seen).toEqual(['ACQUIRE_TIMEOUT', 'ACQUIRE_TIMEOUT']);
      expect(await faults([database.ping(), database.ping(), database.ping()])).toEqual(['ok', 'ok', 'ok']);
    });

    test('survives connections that the server kills', async () => {
      const killed = database.transaction(async (session) => {
        await addNamedPool(session, 'lost');
        const [own] = await managerOf(session).query<{ id: number }[]>('SELECT CONNECTION_ID() AS id');
        await managerOf(database).query(`KILL ${own?.id}`);
        await addNamedPool(session, 'later');
      });
      expect(await faults([killed])).toEqual(['CONNECTION_LOST']);
      expect(await faults([1, 2, 3, 4].map(() => database.ping()))).toEqual(['ok', 'ok', 'ok', 'ok']);
      expect(await poolIds(database)).toEqual([]);
    });

    test('speaks UTC and strict SQL on every connection', async () => {
      const read = () =>
        managerOf(database).query<{ zone: string; mode: string }[]>(
          'SELECT @@time_zone AS zone, @@sql_mode AS mode, SLEEP(0.02) AS s',
        );
      const rows = (await Promise.all([read(), read()])).flat();
      expect(rows).toHaveLength(2);
      for (const { zone, mode } of rows) {
        expect(zone).toBe('+00:00');
        expect(mode).toContain('ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES');
      }
    });

    test('waits for a row lock no longer than asked', async () => {
      await addNamedPool(database, 'a');
      const touch = "UPDATE pools SET valid_from = '2026-01-01' WHERE id = 'a'";
      const { opened, open } = gate();
      const holding = gate();
      const holder = database.transaction(async (session) => {
        await managerOf(session).query(touch);
        holding.open();
        await opened;
      });
      await holding.opened;
      expect(await faults([managerOf(database).query(touch)])).toEqual(['DEADLOCK']);
      open();
      await holder;
    });
  }
});
