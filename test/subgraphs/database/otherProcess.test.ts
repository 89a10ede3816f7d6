import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { faultOf } from '../../../subgraphs/shared/database/databaseErrors';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openDatabase } from '../../../subgraphs/shared/database/openDatabase';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { addNamedPool, poolIds } from './demoRows';
import { demoSchema } from './demoSchema';

describe('another process in the middle of a transaction', () => {
  let database: TestDatabase;
  let other: ChildProcess;
  beforeEach(async () => {
    database = await openTestDatabase(demoSchema, { name: 'process', sqlite: { busyTimeoutMs: 100 } });
    const script = join(__dirname, 'interruptedWriter.ts');
    other = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(database.config)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(other.stdout as NodeJS.EventEmitter, 'data')) as [Buffer];
    expect(line.toString()).toBe('in the middle\n');
  });
  afterEach(async () => {
    if (other.exitCode === null && other.signalCode === null) await killed();
    await database.drop();
  });

  const killed = async () => {
    other.kill('SIGKILL');
    await once(other, 'exit');
  };

  test('hides its rows and stops no reader', async () => {
    expect(await poolIds(database)).toEqual(['committed-1', 'committed-2']);
  });

  if (testDatabase() === 'sqlite') {
    test('makes SQLite writers fail as busy', async () => {
      expect(await addNamedPool(database, 'alone').catch(faultOf)).toBe('BUSY');
      expect(await database.transaction((session) => addNamedPool(session, 'together')).catch(faultOf)).toBe(
        'BUSY',
      );
    });
  }

  test('leaves committed rows only when killed', async () => {
    await killed();
    const again = await openDatabase(database.config, demoSchema);
    expect(await poolIds(again)).toEqual(['committed-1', 'committed-2']);
    await again.transaction((session) => addNamedPool(session, 'later'));
    expect(await poolIds(database)).toEqual(['committed-1', 'committed-2', 'later']);
    if (testDatabase() === 'sqlite') {
      expect(await managerOf(again).query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
    await again.close();
  });
});
