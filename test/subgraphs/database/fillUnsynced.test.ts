import { fillUnsynced } from '../../../subgraphs/shared/database/fillUnsynced';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { demoSchema } from './demoSchema';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'unsynced' });
});
afterAll(() => database.drop());

/** 0 is OFF, 2 is FULL. */
const synchronous = async (): Promise<number | undefined> =>
  (await managerOf(database).query<{ synchronous: number }[]>('PRAGMA synchronous'))[0]?.synchronous;

describe('filling a database unsynced', () => {
  it('gives what the work gives', async () => {
    expect(await fillUnsynced([database], () => Promise.resolve('filled'))).toBe('filled');
  });

  if (testDatabase() === 'sqlite') {
    it('waits for the disk again once it is done', async () => {
      expect(await fillUnsynced([database], synchronous)).toBe(0);
      expect(await synchronous()).toBe(2);
    });

    it('waits for the disk again after a failure', async () => {
      const failed = fillUnsynced([database], () => Promise.reject(new Error('no world')));
      await expect(failed).rejects.toThrow('no world');
      expect(await synchronous()).toBe(2);
    });
  }
});
