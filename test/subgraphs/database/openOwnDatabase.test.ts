import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../../subgraphs/shared/database/Database';
import type { DatabaseConfig } from '../../../subgraphs/shared/database/databaseConfig';
import { openOwnDatabase } from '../../../subgraphs/shared/database/openOwnDatabase';
import { openTestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';
import { addNamedPool, poolIds } from './demoRows';
import { demoSchema } from './demoSchema';

let children: ChildProcess[] = [];

/** Starts a process that opens the database, and tells its first words: that it is open, or why not. */
async function owner(config: DatabaseConfig) {
  const script = join(__dirname, 'owningProcess.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(config)]);
  children.push(child);
  const ended = once(child, 'exit');
  const said = Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  return {
    said: String(((await said) as [Buffer])[0]),
    ended: ended.then(([code]) => code as number | null),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

if (testDatabase() === 'sqlite') {
  describe('a SQLite file that a process serves', () => {
    let folder: string;
    let config: DatabaseConfig;
    let first: Database;
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'epg-own-'));
      config = { kind: 'sqlite', file: join(folder, 'made', 'own.sqlite') };
      first = await openOwnDatabase(config, demoSchema);
      await first.migrate();
    });
    afterEach(async () => {
      for (const child of children) child.kill('SIGKILL');
      children = [];
      await first.close().finally(() => rmSync(folder, { recursive: true, force: true }));
    });

    test('is refused to another process, by its name', async () => {
      const second = await owner(config);
      expect(second.said).toContain('own.sqlite is in use by another process');
      expect(await second.ended).toBe(1);
      await addNamedPool(first, 'still-served');
      expect(await poolIds(first)).toEqual(['still-served']);
    });

    test('is refused to the same process a second time', async () => {
      await expect(openOwnDatabase(config, demoSchema)).rejects.toThrow('is in use by another process');
    });

    test('is free when its process is killed', async () => {
      await first.close();
      const second = await owner(config);
      expect(second.said).toBe('open\n');
      await expect(openOwnDatabase(config, demoSchema)).rejects.toThrow('is in use');
      await second.kill();
      first = await openOwnDatabase(config, demoSchema);
    });

    test('is free when it could not be opened', async () => {
      const blocked = join(folder, 'blocked');
      mkdirSync(blocked);
      await expect(openOwnDatabase({ kind: 'sqlite', file: blocked }, demoSchema)).rejects.toThrow();
      rmSync(blocked, { recursive: true });
      const opened = await openOwnDatabase({ kind: 'sqlite', file: blocked }, demoSchema);
      await opened.close();
    });
  });
} else {
  test('a server has any number of processes', async () => {
    const database = await openTestDatabase(demoSchema, { name: 'own' });
    const open = [1, 2].map(() => openOwnDatabase(database.config, demoSchema));
    for (const each of await Promise.all(open)) {
      expect(await poolIds(each)).toEqual([]);
      await each.close();
    }
    await database.drop();
  });
}
