import {
  constraintOf,
  databaseError,
  faultOf,
  isDuplicateKey,
} from '../../../subgraphs/shared/database/databaseErrors';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { aPool, addMember, addPool } from './demoRows';
import { demoSchema, MemberTable, PoolTable } from './demoSchema';

describe('a database error', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(demoSchema, { name: 'errors' });
    await addPool(database);
    await addMember(database);
  });
  afterAll(() => database.drop());

  const failure = async (work: Promise<unknown>): Promise<unknown> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Error);
    return error;
  };

  test('tells a taken primary key', async () => {
    const error = await failure(addPool(database, { poolName: 'other' }));
    expect(isDuplicateKey(error)).toBe(true);
    expect(isDuplicateKey(error, 'PRIMARY')).toBe(true);
    expect(isDuplicateKey(error, 'uq_pools_name')).toBe(false);
  });

  test('tells which unique index is taken', async () => {
    const single = await failure(addPool(database, { id: 'pool_2' }));
    expect(isDuplicateKey(single, 'uq_pools_name')).toBe(true);
    const double = await failure(addMember(database, { id: 'member_2' }));
    expect(isDuplicateKey(double, 'uq_members_pool_name')).toBe(true);
  });

  test('names the index inside a transaction too', async () => {
    const error = await failure(database.transaction((session) => addPool(session, { id: 'pool_2' })));
    expect(isDuplicateKey(error, 'uq_pools_name')).toBe(true);
  });

  test('tells a broken check by its name', async () => {
    const error = await failure(addMember(database, { id: 'member_3', fullName: '李四', version: 0 }));
    expect([faultOf(error), constraintOf(error)]).toEqual(['CHECK_VIOLATION', 'ck_members_version']);
  });

  test('tells a reference to no row', async () => {
    const error = await failure(addMember(database, { id: 'member_4', poolId: 'pool_none' }));
    expect(faultOf(error)).toBe('FOREIGN_KEY_VIOLATION');
    expect(faultOf(await failure(managerOf(database).delete(PoolTable, { id: 'pool_1' })))).toBe(
      'FOREIGN_KEY_VIOLATION',
    );
  });

  test('tells a missing value', async () => {
    const error = await failure(
      managerOf(database).update(MemberTable, { id: 'member_1' }, { fullName: null as never }),
    );
    expect(faultOf(error)).toBe('MISSING_VALUE');
  });

  test('is OTHER when the statement is wrong', async () => {
    expect(faultOf(await failure(managerOf(database).query('SELECT nothing FROM nowhere')))).toBe('OTHER');
  });

  test('is not made of other errors', () => {
    expect(faultOf(new Error('refused'))).toBeUndefined();
    expect(faultOf('text')).toBeUndefined();
    expect(isDuplicateKey(undefined)).toBe(false);
  });

  test('is recognised by number on every server', () => {
    const driverError = (properties: object) => Object.assign(new Error('x'), properties);
    expect(faultOf(driverError({ errno: 3819, code: 'ER_CHECK_CONSTRAINT_VIOLATED' }))).toBe(
      'CHECK_VIOLATION',
    );
    expect(faultOf(driverError({ errno: 4025, code: 'ER_INNODB_AUTOEXTEND_SIZE_OUT_OF_RANGE' }))).toBe(
      'CHECK_VIOLATION',
    );
    expect(faultOf(driverError({ errno: 1205 }))).toBe('DEADLOCK');
    expect(faultOf(driverError({ sqlState: '40001' }))).toBe('DEADLOCK');
    expect(faultOf(driverError({ code: 'SQLITE_BUSY_SNAPSHOT' }))).toBe('BUSY');
    expect(faultOf(databaseError('ACQUIRE_TIMEOUT', 'x'))).toBe('ACQUIRE_TIMEOUT');
    const named = Object.assign(new Error("Duplicate entry 'a.b' for key 'pools.uq_pools_name'"), {
      errno: 1062,
    });
    expect(constraintOf(named)).toBe('uq_pools_name');
  });

  if (testDatabase() === 'mysql') {
    test('tells a text that is too long', async () => {
      const error = await failure(
        managerOf(database).insert(PoolTable, aPool({ id: 'x'.repeat(41), poolName: 'long' })),
      );
      expect(faultOf(error)).toBe('VALUE_TOO_LONG');
    });
  }
});
