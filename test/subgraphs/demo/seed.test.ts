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
const key = (byte: number) => `k1:${Buffer.alloc(32, byte).toString('base64')}`;

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

/** Runs `npm run seed` with some arguments as a process of its own. */
const seed = (env: Record<string, string>, ...args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'commands/seed.ts', ...args],
      { cwd: root, env: { ...process.env, ...env } },
      (error, said, complained) => done({ code: error ? 1 : 0, said, complained }),
    );
  });

describe('npm run seed', () => {
  let folder: string;
  let target: Record<string, string>;
  const servers: TestDatabase[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'epg-seed-'));
    target = { DATA_DIR: folder };
    if (testDatabase() === 'sqlite') return;
    for (const [name, schema] of Object.entries({ experts, committees, evaluations })) {
      const server = await openTestDatabase(schema, { name: `seed_${name}` });
      servers.push(server);
      if ('url' in server.config) target[`${name.toUpperCase()}_DATABASE_URL`] = server.config.url;
    }
    Object.assign(target, {
      DB_TYPE: 'mariadb',
      FIELD_KEYS: key(1),
      BLIND_INDEX_KEYS: key(2),
      SEAL_KEYS: key(3),
    });
  });
  afterAll(async () => {
    for (const server of servers) await server.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('fills empty databases, and refuses those that hold data', async () => {
    const size = ['--experts', '1100', '--pools', '11', '--seed', 'small'];
    const first = await seed(target, ...size);
    expect(first.said).toMatch(/^1100 experts, 11 pools, 2200 memberships: \d+ rows in \d+ s\n$/);
    const second = await seed(target, ...size);
    expect(second).toMatchObject({ code: 1, said: '' });
    expect(second.complained).toContain('hold data already');
  });

  it.each([
    { args: [] },
    { args: ['--experts', '0'] },
    { args: ['--experts', '1.5'] },
    { args: ['--experts', '10', '--pools', '11'] },
  ])('writes nothing for the arguments $args', async ({ args }) => {
    const { code, said, complained } = await seed(target, ...args);
    expect([code, said]).toEqual([1, '']);
    expect(complained).toContain('needs a whole number from 1 to');
  });

  it('names every variable that a server still needs', async () => {
    const given = { DATA_DIR: folder, EXPERTS_DATABASE_URL: 'mysql://nobody@127.0.0.1/none' };
    const none = {
      COMMITTEES_DATABASE_URL: '',
      EVALUATIONS_DATABASE_URL: '',
      FIELD_KEYS: '',
      BLIND_INDEX_KEYS: '',
      SEAL_KEYS: '',
    };
    const { code, complained } = await seed({ ...given, ...none }, '--experts', '10');
    expect(code).toBe(1);
    for (const name of Object.keys(none)) expect(complained).toContain(`${name}: is required`);
  });
});
