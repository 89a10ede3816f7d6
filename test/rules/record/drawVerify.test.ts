import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { canonicalText } from '../../../subgraphs/evaluations/domain/record/canonicalText';
import { opensCommitment } from '../../../subgraphs/evaluations/domain/record/commitmentOf';
import { publicPartOf } from '../../../subgraphs/evaluations/domain/record/publicPartOf';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { drawRecord } from '../../support/drawRecord';

const root = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'draw-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (command: string, ...rest: string[]): Promise<Ended> =>
  promisify(execFile)(process.execPath, ['--import', 'tsx', `commands/${command}.ts`, ...rest], {
    cwd: root,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Ended,
  );
const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

describe('npm run draw:verify', () => {
  const record = drawRecord();
  const text = canonicalText(record);

  it('prints VALID for a true record', async () => {
    expect(await run('drawVerify', written('good.json', text))).toMatchObject({ code: 0, stdout: 'VALID\n' });
  });

  it('says what of a public part it has seen', async () => {
    const shown = canonicalText(publicPartOf(record, drawHashing('sha256')));
    const { code, stdout } = await run('drawVerify', written('public.json', shown));
    expect(code).toBe(0);
    expect(stdout).toMatch(/^VALID \(public part/);
  });

  it.each([
    ['RECORD_HASH', text.replace('supervisor-1', 'supervisor-2')],
    ['PANEL', text.replace(/("panel":\[)("e\d+"),("e\d+")/, '$1$3,$2')],
    ['NOT_CANONICAL', `${text}\n`],
  ])('ends with 1 and %s', async (step, changed) => {
    const { code, stdout } = await run('drawVerify', written('bad.json', changed));
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^${step} `));
  });

  it('follows a named record before', async () => {
    const { stdout } = await run('drawVerify', written('good.json', text), '--previous', 'ab'.repeat(32));
    expect(stdout).toMatch(/^CHAIN /);
  });

  it.each([
    ['FILE_UNREADABLE', [join(folder, 'absent.json')]],
    ['USAGE', []],
  ])('ends with 1 and %s on the error stream', async (code, rest) => {
    const ended = await run('drawVerify', ...rest);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(code);
  });
});

describe('npm run draw:share', () => {
  const h = '0f'.repeat(32);

  it.each(['sha256', 'sm3'] as const)('prints a share and what opens it with %s', async (alg) => {
    const { stdout } = await run('drawShare', '--hash', h, '--party', 'AUTHORITY', '--alg', alg);
    const opening = JSON.parse(stdout) as { share: string; commitment: string };
    expect(Object.keys(opening)).toEqual(['share', 'commitment']);
    expect(opensCommitment(drawHashing(alg), h, 'AUTHORITY', opening)).toBe(true);
  });

  it('never prints the same share twice', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => run('drawShare', '--hash', h, '--party', 'ORGANISER')),
    );
    expect(one?.stdout).not.toBe(other?.stdout);
  });

  it.each([
    ['INPUT_HASH_INVALID', ['--hash', '12', '--party', 'ORGANISER']],
    ['PARTY_UNKNOWN', ['--hash', h, '--party', 'CLERK']],
    ['USAGE', ['--hash', h, '--party', 'ORGANISER', '--alg', 'md5']],
  ])('ends with 1 and %s', async (code, rest) => {
    const ended = await run('drawShare', ...rest);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(code);
  });
});
