import { databaseError } from '../../../subgraphs/shared/database/databaseErrors';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { retryDeadlocks } from '../../../subgraphs/shared/database/retryDeadlocks';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { addNamedPool, gate } from './demoRows';
import { demoSchema, PoolTable } from './demoSchema';

const deadlock = () => Object.assign(new Error('Deadlock found'), { errno: 1213, sqlState: '40001' });

describe('a deadlock', () => {
  const failing = (times: number, error: () => Error) => {
    let runs = 0;
    const work = () => (++runs <= times ? Promise.reject(error()) : Promise.resolve(runs));
    const pauses: number[] = [];
    const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
    return { work, pauses, runs: () => runs, options: { random: () => 0.5, sleep } };
  };

  test('runs the whole work again', async () => {
    const { work, options } = failing(2, deadlock);
    expect(await retryDeadlocks(work, options)).toBe(3);
  });

  test('pauses longer each time, by chance', async () => {
    const { work, pauses, options } = failing(4, deadlock);
    await retryDeadlocks(work, options);
    expect(pauses).toEqual([10, 20, 40, 80]);
    const lucky = failing(2, deadlock);
    await retryDeadlocks(lucky.work, { ...lucky.options, random: () => 0 });
    expect(lucky.pauses).toEqual([0, 0]);
  });

  test('is thrown after the last attempt', async () => {
    const { work, runs, options } = failing(9, deadlock);
    await expect(retryDeadlocks(work, { ...options, attempts: 3 })).rejects.toThrow('Deadlock found');
    expect(runs()).toBe(3);
  });

  test('alone is retried, no other fault', async () => {
    const { work, runs, options } = failing(1, () => databaseError('CONNECTION_LOST', 'gone'));
    await expect(retryDeadlocks(work, options)).rejects.toThrow('gone');
    expect(runs()).toBe(1);
  });
});

describe('two workers in opposite order', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(demoSchema, { name: 'deadlock' });
    await addNamedPool(database, 'a');
    await addNamedPool(database, 'b');
  });
  afterAll(() => database.drop());

  test('both end, and each ran whole', async () => {
    const bothHold = gate();
    let runs = 0;
    let holding = 0;
    const worker = (first: string, second: string, mark: string) =>
      database.transaction(async (session) => {
        runs++;
        const append = (id: string) =>
          managerOf(session).query('UPDATE pools SET valid_from = ? WHERE id = ?', [mark, id]);
        await append(first);
        if (++holding === 2 || testDatabase() === 'sqlite') bothHold.open();
        await bothHold.opened;
        await append(second);
      });
    await Promise.all([worker('a', 'b', 'one'), worker('b', 'a', 'two')]);
    const rows = await managerOf(database).find(PoolTable);
    expect(new Set(rows.map(({ validFrom }) => validFrom)).size).toBe(1);
    expect(runs).toBe(testDatabase() === 'mysql' ? 3 : 2);
  });
});
