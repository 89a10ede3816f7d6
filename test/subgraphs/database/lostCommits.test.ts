import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, type EntitySchema } from 'typeorm';
import { libsqlDriver } from '../../../subgraphs/shared/database/libsqlDriver';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { snakeCaseNaming } from '../../../subgraphs/shared/database/snakeCaseNaming';
import { openTestDatabase } from '../../support/openTestDatabase';
import { aPool, gate } from './demoRows';
import { demoSchema, PoolTable } from './demoSchema';

/** Someone's row is saved while another's transaction, begun before, ends in a rollback. */
async function savedBesideARollback(dataSource: DataSource): Promise<{ reported: string; kept: number }> {
  const { opened, open } = gate();
  const begun = gate();
  const refused = dataSource.transaction(async (manager) => {
    await manager.insert(PoolTable, aPool({ id: 'refused', poolName: 'refused' }));
    begun.open();
    await opened;
    throw new Error('refused');
  });
  await begun.opened;
  const saved = dataSource.manager.insert(PoolTable, aPool({ id: 'saved', poolName: 'saved' }));
  const reported = saved.then(
    () => 'saved',
    () => 'failed',
  );
  setImmediate(open);
  await refused.catch(() => undefined);
  return { reported: await reported, kept: await dataSource.manager.countBy(PoolTable, { id: 'saved' }) };
}

describe('a row that was reported as saved', () => {
  test('is lost by stock TypeORM on SQLite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'epg-stock-'));
    const stock = new DataSource({
      type: 'better-sqlite3',
      driver: libsqlDriver,
      database: join(folder, 'stock.db'),
      entities: [...demoSchema.entities] as EntitySchema[],
      namingStrategy: snakeCaseNaming(),
    });
    stock.driver.supportedDataTypes.push('mediumtext');
    await stock.initialize();
    await stock.synchronize();
    expect(await savedBesideARollback(stock)).toEqual({ reported: 'saved', kept: 0 });
    await stock.destroy();
    await rm(folder, { recursive: true });
  });

  test('is kept by this database', async () => {
    const database = await openTestDatabase(demoSchema, { name: 'lost' });
    expect(await savedBesideARollback(managerOf(database).dataSource)).toEqual({
      reported: 'saved',
      kept: 1,
    });
    await database.drop();
  });
});
