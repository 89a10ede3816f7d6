import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import type { MigrationClass } from '../../../subgraphs/shared/database/Database';
import { openDatabase } from '../../../subgraphs/shared/database/openDatabase';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { addMember, addPool, poolIds } from './demoRows';
import { demoSchema, MemberTable } from './demoSchema';

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await openTestDatabase(demoSchema, { name: 'migrations' });
  });
  afterEach(() => database.drop());

  const run = (sql: string): Promise<unknown> => managerOf(database).query(sql);
  const undo = () => managerOf(database).dataSource.undoLastMigration({ transaction: 'each' });

  test('leave no difference from the entities', async () => {
    expect(await schemaDrift(database)).toEqual([]);
  });

  test.each([
    [
      'a missing index',
      'CREATE TABLE spare (id int)',
      'DROP INDEX ix_members_joined ON members',
      'DROP INDEX ix_members_joined',
    ],
    [
      'a missing unique index',
      'CREATE TABLE spare (id int)',
      'DROP INDEX uq_pools_name ON pools',
      'DROP INDEX uq_pools_name',
    ],
    [
      'an extra column',
      'ALTER TABLE pools ADD COLUMN extra int',
      'DROP TABLE IF EXISTS spare',
      'DROP TABLE IF EXISTS spare',
    ],
  ])('show %s as drift', async (_what, first, onMysql, onSqlite) => {
    await run(first);
    await run(database.dialect === 'mysql' ? onMysql : onSqlite);
    expect(await schemaDrift(database)).not.toEqual([]);
  });

  test('go down and up again', async () => {
    await undo();
    await undo();
    await expect(run('SELECT id FROM members')).rejects.toThrow();
    await expect(run('SELECT id FROM pools')).rejects.toThrow();
    await database.migrate();
    expect(await schemaDrift(database)).toEqual([]);
  });

  test('give old rows the defaults of new columns', async () => {
    await undo();
    await addPool(database);
    await run(
      "INSERT INTO members (id, pool_id, full_name, version, is_active, joined_at) VALUES ('m', 'pool_1', '张三', 1, 1, '2025-01-01 00:00:00.000')",
    );
    await database.migrate();
    const member = await managerOf(database).findOneByOrFail(MemberTable, { id: 'm' });
    expect(member).toMatchObject({
      route: 'RECOMMENDED',
      grade: 3,
      joinedAt: new Date('2025-01-01T00:00:00Z'),
    });
  });

  test('run once when called again or at once', async () => {
    const empty = await openTestDatabase({ ...demoSchema, migrations: [] }, { name: 'concurrent' });
    const others = await Promise.all(
      (empty.dialect === 'mysql' ? [1, 2, 3] : [1]).map(() => openDatabase(empty.config, demoSchema)),
    );
    await Promise.all(others.map((other) => other.migrate()));
    await others[0]?.migrate();
    expect(await Promise.all(others.map(schemaDrift))).toEqual(others.map(() => []));
    await Promise.all(others.map((other) => other.close()));
    await empty.drop();
  });

  test('leave foreign keys enforced after one fails', async () => {
    class Broken1735689800000 {
      up = () => Promise.reject(new Error('broken migration'));
      down = () => Promise.resolve();
    }
    const migrations: MigrationClass[] = [...demoSchema.migrations, Broken1735689800000];
    const broken = await openDatabase(database.config, { ...demoSchema, migrations });
    await expect(broken.migrate()).rejects.toThrow('broken migration');
    await expect(addMember(broken, { poolId: 'pool_none' })).rejects.toThrow();
    await addPool(broken);
    expect(await poolIds(broken)).toEqual(['pool_1']);
    await broken.close();
  });
});
