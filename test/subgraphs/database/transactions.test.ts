import type { QueryRunner } from 'typeorm';
import { faultOf } from '../../../subgraphs/shared/database/databaseErrors';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openDatabase } from '../../../subgraphs/shared/database/openDatabase';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { addNamedPool, addPool, gate, poolIds } from './demoRows';
import { demoSchema, PoolTable } from './demoSchema';

describe('a transaction', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(demoSchema, {
      name: 'transactions',
      sqlite: { acquireTimeoutMs: 2_000 },
    });
  });
  afterEach(() => database.drop());

  test('keeps every row when it succeeds', async () => {
    const answer = await database.transaction(async (session) => {
      await addNamedPool(session, 'a');
      await addNamedPool(session, 'b');
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await poolIds(database)).toEqual(['a', 'b']);
  });

  test('keeps no row and throws what failed', async () => {
    const failure = new Error('refused');
    const outcome = database.transaction(async (session) => {
      await addNamedPool(session, 'a');
      throw failure;
    });
    await expect(outcome).rejects.toBe(failure);
    expect(await poolIds(database)).toEqual([]);
  });

  test('rolls back everything when one statement fails', async () => {
    await addNamedPool(database, 'taken');
    const outcome = database.transaction(async (session) => {
      await addNamedPool(session, 'new');
      await addNamedPool(session, 'taken');
    });
    await expect(outcome).rejects.toThrow();
    expect(await poolIds(database)).toEqual(['taken']);
  });

  test('reads its own writes, hidden from others', async () => {
    const seen = await database.transaction(async (session) => {
      await addNamedPool(session, 'a');
      const raw: unknown = await managerOf(session).query('SELECT id FROM pools');
      return { inside: await poolIds(session), outside: await poolIds(database), raw };
    });
    expect(seen).toEqual({ inside: ['a'], outside: [], raw: [{ id: 'a' }] });
    expect(await poolIds(database)).toEqual(['a']);
  });

  test('keeps no reader and no ping waiting', async () => {
    await addNamedPool(database, 'before');
    const { opened, open } = gate();
    const written = gate();
    const running = database.transaction(async (session) => {
      await managerOf(session).delete(PoolTable, { id: 'before' });
      written.open();
      await opened;
    });
    await written.opened;
    await database.ping();
    expect(await poolIds(database)).toEqual(['before']);
    expect(await managerOf(database).query('SELECT id FROM pools')).toEqual([{ id: 'before' }]);
    open();
    await running;
    expect(await poolIds(database)).toEqual([]);
  });

  test('refuses a statement left running after it ended', async () => {
    let late: Promise<unknown> = Promise.resolve();
    const { opened, open } = gate();
    const outcome = database.transaction((session) => {
      late = opened.then(() => addNamedPool(session, 'late'));
      throw new Error('refused');
    });
    await expect(outcome).rejects.toThrow('refused');
    open();
    await expect(late).rejects.toThrow();
    expect(await poolIds(database)).toEqual([]);
  });

  test('refuses a statement between its rollback and its end', async () => {
    let between: unknown;
    const outcome = database.transaction(async (session) => {
      await addNamedPool(session, 'first');
      const runner = managerOf(session).queryRunner as QueryRunner;
      const rollback = runner.rollbackTransaction.bind(runner);
      runner.rollbackTransaction = async () => {
        await rollback();
        between = await addNamedPool(session, 'between').catch((error: Error) => error.message);
      };
      throw new Error('refused');
    });
    await expect(outcome).rejects.toThrow('refused');
    expect(between).toMatch('has ended');
    expect(await poolIds(database)).toEqual([]);
  });

  test('runs fifty at once with exact outcomes', async () => {
    const numbers = Array.from({ length: 50 }, (_, index) => index);
    const name = (index: number, part: string) => `${String(index).padStart(2, '0')}-${part}`;
    const outcomes = await Promise.allSettled(
      numbers.map((index) =>
        database.transaction(async (session) => {
          await addNamedPool(session, name(index, 'a'));
          expect(await poolIds(session)).toContain(name(index, 'a'));
          await addNamedPool(session, name(index, 'b'));
          if (index % 5 === 0) throw new Error('refused');
        }),
      ),
    );
    const alone = await Promise.allSettled(numbers.map((index) => addNamedPool(database, name(index, 'c'))));

    expect(outcomes.map(({ status }) => status)).toEqual(
      numbers.map((index) => (index % 5 === 0 ? 'rejected' : 'fulfilled')),
    );
    expect(new Set(alone.map(({ status }) => status))).toEqual(new Set(['fulfilled']));
    const kept = numbers.flatMap((index) =>
      (index % 5 === 0 ? ['c'] : ['a', 'b', 'c']).map((part) => name(index, part)),
    );
    expect(await poolIds(database)).toEqual(kept);
  });

  if (testDatabase() === 'sqlite') {
    test('lets no write past it and rolls back cleanly', async () => {
      await database.drop();
      database = await openTestDatabase(demoSchema, { name: 'outer', sqlite: { acquireTimeoutMs: 50 } });
      const outcome = database.transaction(async (session) => {
        await addNamedPool(session, 'inside');
        await addNamedPool(database, 'outside');
      });
      const fault = await outcome.catch(faultOf);
      expect(fault).toBe('ACQUIRE_TIMEOUT');
      expect(await poolIds(database)).toEqual([]);
      await addPool(database);
      expect(await poolIds(database)).toEqual(['pool_1']);
    });

    test('leaves a released runner that refuses statements', async () => {
      const runner = managerOf(database).dataSource.createQueryRunner();
      await runner.release();
      await expect(runner.query("INSERT INTO pools VALUES ('a', 'a', '2025-01-01')")).rejects.toThrow(
        'released',
      );
    });

    test('is waited for when the database closes', async () => {
      const closing = await openDatabase(database.config, demoSchema);
      const { opened, open } = gate();
      const started = gate();
      const running = closing.transaction(async (session) => {
        started.open();
        await opened;
        await addNamedPool(session, 'a');
      });
      await started.opened;
      const closed = closing.close();
      open();
      await Promise.all([running, closed]);
      expect(await poolIds(database)).toEqual(['a']);
    });
  }
});
