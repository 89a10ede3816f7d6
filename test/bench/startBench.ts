import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../commands/packageRoot';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { median } from './samples';

const ROUNDS = 5;
const LONGEST_START_MS = 180_000;
const FIRST_QUERY = '{ pools(first: 1) { totalCount nodes { name } } }';

/**
 * `npm start` as a newcomer meets it: from the start of the process to the first answered query, on an empty data
 * directory (which loads the demo data) and on a full one, beside a process that only loads the same code.
 */
export async function startBench(): Promise<Figure[]> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'epg-bench-start-'));
  try {
    const empty = await startedIn(dataDirectory);
    const samples = { full: [] as number[], code: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.code.push(await loadedIn());
      samples.full.push(await startedIn(dataDirectory));
    }
    const [full, code] = [median(samples.full), median(samples.code)];
    const bench = 'start';
    return [
      {
        bench,
        what: 'full data directory : loading the code',
        value: full / code,
        unit: '×',
        goal: { atMost: 2 },
      },
      { bench, what: 'empty data directory : full one', value: empty / full, unit: '×' },
      { bench, what: 'empty data directory to the first answer', value: empty / 1000, unit: 's' },
      { bench, what: 'full data directory to the first answer', value: full / 1000, unit: 's' },
    ];
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
}

const node = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: packageRoot(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Milliseconds from spawning to the first answer. */
async function startedIn(dataDirectory: string): Promise<number> {
  const start = performance.now();
  const child = node(['commands/start.ts'], { DATA_DIR: dataDirectory, HOST: '127.0.0.1', PORT: '0' });
  const ended = once(child, 'exit');
  const overdue = setTimeout(() => child.kill('SIGKILL'), LONGEST_START_MS);
  try {
    const { url, token } = await announced(child.stdout, ended);
    await firstAnswer(url, token);
    return performance.now() - start;
  } finally {
    clearTimeout(overdue);
    child.kill('SIGTERM');
    await ended;
  }
}

/** The address and a token, as soon as both are printed. Rejects when the process ends before. */
function announced(
  stdout: Readable,
  ended: Promise<unknown>,
): Promise<{ readonly url: string; readonly token: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /^GraphQL\s+(\S+)$/m.exec(said)?.[1];
      const token = /^FILING_AUTHORITY\b.*\n(\S+)$/m.exec(said)?.[1];
      if (url !== undefined && token !== undefined) resolve({ url, token });
    });
    void ended.then(() => reject(new Error('npm start ended before it answered')));
  });
}

async function firstAnswer(url: string, token: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: FIRST_QUERY }),
  });
  const { data } = (await response.json()) as { data?: { pools?: { totalCount: number } } };
  expectAnswer((data?.pools?.totalCount ?? 0) > 0, 'no pools in the demo data');
}

/** Milliseconds that a process takes to load what `npm start` runs on, and to end. */
async function loadedIn(): Promise<number> {
  const start = performance.now();
  const child = node(['-e', "require('./commands/startEmbedded')"], {});
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`loading the code ended with ${code}`);
  return performance.now() - start;
}
