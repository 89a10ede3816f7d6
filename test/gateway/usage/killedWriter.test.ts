import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readUsage } from '../../../gateway/usage/readUsage';
import { until } from '../../support/until';

const root = resolve(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'usage-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** One that has written so often, killed where it stands; what it had said to be written. */
async function killedAfter(directory: string, writer: string, writings: number): Promise<number> {
  const script = join(root, 'test/support/usage/usageWriter.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, directory, writer], { cwd: root });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const ended = once(child, 'exit');
  await until(() => {
    if (child.exitCode !== null) throw new Error(complaints);
    return output.split('\n').length > writings;
  });
  child.kill('SIGKILL');
  await ended;
  return Number(output.split('\n').slice(0, -1).at(-1));
}

describe('processes that are killed while they write', () => {
  it('lose at most what they had not written, and double nothing', async () => {
    const directory = join(folder, 'usage');
    const said = [
      ...(await Promise.all([killedAfter(directory, 'a', 20), killedAfter(directory, 'b', 30)])),
      await killedAfter(directory, 'c', 3),
    ];
    const { usages, unreadable } = await readUsage(directory);
    expect(unreadable).toBe(0);
    expect(usages).toHaveLength(200);
    const counts = usages.map(({ touched }) => touched.get('Query.pools')?.count ?? 0);
    const written = counts.reduce((sum, count) => sum + count, 0);
    const told = said.reduce((sum, count) => sum + count, 0);
    // A writing may have come about whose word did not get out, in each process.
    expect(written).toBeGreaterThanOrEqual(told);
    expect(written).toBeLessThanOrEqual(told + said.length * 200);
  });
});
