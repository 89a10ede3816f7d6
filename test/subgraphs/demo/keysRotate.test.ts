import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { schema as committees } from '../../../subgraphs/committees/persistence/schema';
import { schema as evaluations } from '../../../subgraphs/evaluations/persistence/schema';
import { schema as experts } from '../../../subgraphs/experts/persistence/schema';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { testDatabase } from '../../support/testDatabase';

const root = resolve(__dirname, '../../..');
const ring = (...ids: readonly number[]) =>
  ids.map((byte) => `k${byte}:${Buffer.alloc(32, byte).toString('base64')}`).join(',');

let folder: string;
let target: Record<string, string>;
const servers: TestDatabase[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'epg-rotate-'));
  target = { DATA_DIR: folder };
  if (testDatabase() === 'sqlite') return;
  target['DB_TYPE'] = 'mariadb';
  for (const [name, schema] of Object.entries({ experts, committees, evaluations })) {
    const server = await openTestDatabase(schema, { name: `rotate_${name}` });
    servers.push(server);
    if ('url' in server.config) target[`${name.toUpperCase()}_DATABASE_URL`] = server.config.url;
  }
});
afterAll(async () => {
  for (const server of servers) await server.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs a command as a process of its own, with key rings; gives its standard output, or why it failed. */
const run = (
  command: string,
  rings: readonly [string, string, string],
  ...args: readonly string[]
): Promise<string> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', `commands/${command}.ts`, ...args],
      {
        cwd: root,
        env: {
          ...process.env,
          ...target,
          FIELD_KEYS: rings[0],
          BLIND_INDEX_KEYS: rings[1],
          SEAL_KEYS: rings[2],
        },
      },
      (error, said, complained) => done(error ? complained : said),
    );
  });

describe('npm run keys:rotate', () => {
  it('puts everybody and everything sealed under the first keys, once', async () => {
    const old = [ring(1), ring(2), ring(9)] as const;
    const seeded = await run('seed', old, '--experts', '30', '--pools', '1', '--seed', 'keys');
    const [, count] = /^(\d+) experts/.exec(seeded) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(30);
    const [people, seals] = (await run('keysRotate', [ring(3, 1), ring(4, 2), ring(8, 9)])).split('\n');
    expect(people).toBe(`${count} experts put under the keys k3 and k4`);
    const [, rows] = /^(\d+) sealed rows put under the key k8$/.exec(seals ?? '') ?? [];
    expect(Number(rows)).toBeGreaterThan(0);
    expect(await run('keysRotate', [ring(3), ring(4), ring(8)])).toBe(
      '0 experts put under the keys k3 and k4\n0 sealed rows put under the key k8\n',
    );
  });

  it('stops at a key that is missing', async () => {
    expect(await run('keysRotate', [ring(5), ring(4), ring(8)])).toContain('CIPHER_UNKNOWN_KEY');
  });
});
