import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { tryDraw } from '../../../commands/tryDraw';
import { satisfies } from '../../../subgraphs/evaluations/domain/draw/satisfies';
import { drawInput, idOf, smallInput } from '../../support/drawInput';

const root = resolve(__dirname, '../../..');
const seed = 'ab'.repeat(32);
const text = (json: unknown): string => JSON.stringify(json);

describe('the dry draw', () => {
  it.each(['sha256', 'sm3'] as const)('answers one line of JSON with %s', (hash) => {
    const input = { ...smallInput(2), hash };
    const { line, complaints } = tryDraw(text(input), seed);
    expect(complaints).toEqual([]);
    const answer = JSON.parse(line ?? '') as { panel: string[]; reserves: string[] };
    expect(Object.keys(answer)).toEqual(['feasible', 'panel', 'reserves', 'piMin', 'piMax']);
    expect(answer).toMatchObject({ feasible: '225', piMin: '53/225', piMax: '146/225' });
    expect(satisfies(input, answer.panel)).toBe(true);
    expect(new Set([...answer.panel, ...answer.reserves]).size).toBe(8);
  });

  it('answers zero where no panel exists', () => {
    expect(tryDraw(text(drawInput({ seats: 5 })), seed).line).toBe(
      '{"feasible":"0","panel":[],"reserves":[],"piMin":"0/1","piMax":"0/1"}',
    );
  });

  it('counts the pairs that sit apart', () => {
    const { line } = tryDraw(text(drawInput({ apart: [[idOf(1), idOf(2)]] })), seed);
    expect(JSON.parse(line ?? '')).toMatchObject({ feasible: '5', piMin: '2/5', piMax: '3/5' });
  });

  it.each([
    ['SEED_INVALID', text(drawInput()), 'abc'],
    ['INPUT_NOT_JSON', '{', seed],
    [
      'EMPLOYER_CAP_ZERO limits.perEmployerAtMost',
      text(drawInput({ limits: { perEmployerAtMost: 0 } })),
      seed,
    ],
  ])('complains of %s', (code, file, hex) => {
    const { line, complaints } = tryDraw(file, hex);
    expect(line).toBeUndefined();
    expect(complaints).toEqual([expect.stringContaining(code)]);
  });
});

describe('npm run draw:try', () => {
  const run = promisify(execFile);
  const command = ['--import', 'tsx', 'commands/drawTry.ts'];
  const folder = mkdtempSync(join(tmpdir(), 'draw-try-'));
  const file = join(folder, 'input.json');
  beforeAll(() => writeFileSync(file, text(smallInput(2))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the line and nothing else', async () => {
    const printed = await run(process.execPath, [...command, file, '--seed', seed], { cwd: root });
    expect(printed).toMatchObject({ stdout: `${tryDraw(text(smallInput(2)), seed).line}\n`, stderr: '' });
  });

  it.each([
    ['FILE_UNREADABLE', [join(folder, 'absent.json'), '--seed', seed]],
    ['USAGE', [file]],
  ])('ends with 1 and %s', async (code, rest) => {
    const failed = await run(process.execPath, [...command, ...rest], { cwd: root }).then(
      () => undefined,
      (error: unknown) => error as { code: number; stdout: string; stderr: string },
    );
    expect(failed).toMatchObject({ code: 1, stdout: '' });
    expect(failed?.stderr).toContain(code);
  });
});
