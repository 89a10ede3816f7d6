import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from '../support/until';

const root = resolve(__dirname, '../..');
const PORT = '4137';
const blocksOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/```(?:bash|json)\n([\s\S]*?)```/g)].map(
    ([, block = '']) => block,
  );

let folder: string;
let started: ChildProcess;
let output = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'epg-readme-'));
  started = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: folder, PORT },
    detached: true,
  });
  started.stdout?.on('data', (text: Buffer) => (output += text.toString()));
  for (let look = 0; look < 4; look += 1) {
    const ready = await until(
      async () => (await fetch(`http://127.0.0.1:${PORT}/health/ready`).catch(() => undefined))?.ok,
    ).then(
      () => true,
      () => false,
    );
    if (ready) return;
  }
  throw new Error(`npm start is not ready:\n${output}`);
}, 180_000);

afterAll(async () => {
  const ended = new Promise((done) => started.once('exit', done));
  process.kill(-(started.pid ?? 0), 'SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}, 40_000);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('shows a query and the answer that it gets', () => {
    const blocks = blocksOf(file);
    const query = blocks.find((block) => block.includes('curl')) ?? '';
    const answer = blocks.find((block) => block.trimStart().startsWith('{')) ?? '';
    const { stdout } = spawnSync('bash', ['-c', query.replace(':4000', `:${PORT}`)], {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder },
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answer));
  });
});

describe('npm start', () => {
  it('prints where to look and a token for each role', async () => {
    await until(() => output.includes('PARTNER_AGENCY'));
    expect(output).toContain(`http://127.0.0.1:${PORT}/graphiql`);
    for (const role of [
      'FILING_AUTHORITY',
      'CONSENTING_DEPARTMENT',
      'ORGANISING_UNIT',
      'DISCIPLINE_SUPERVISOR',
      'EXPERT',
      'EMPLOYER',
      'MINISTRY',
    ])
      expect(output).toMatch(new RegExp(`\\n${role} .*\\n[\\w-]+\\.[\\w-]+\\.[\\w-]+\\n`));
  });

  it('refuses a data folder that another process has', () => {
    const second = spawnSync('npx', ['tsx', 'commands/start.ts'], {
      cwd: root,
      env: { ...process.env, DATA_DIR: folder, PORT: '0' },
      encoding: 'utf8',
    });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`${folder} is in use by another process`);
  });

  it('ends with the whole list of what is wrong', () => {
    const { status, stderr } = spawnSync('npx', ['tsx', 'commands/start.ts'], {
      cwd: root,
      env: {
        ...process.env,
        DATA_DIR: join(folder, 'other'),
        PORT: 'many',
        LOG_LEVEL: 'loud',
        NODE_ENV: 'production',
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const name of ['PORT', 'LOG_LEVEL', 'JWKS_FILE', 'FIELD_KEYS', 'BLIND_INDEX_KEYS', 'SEAL_KEYS'])
      expect(stderr).toContain(`${name}:`);
  });
});
