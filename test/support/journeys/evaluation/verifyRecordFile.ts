import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../../..');

/** Writes a record to a file and runs `npm run draw:verify` on it; gives the exit code and the line that it prints. */
export function verifyRecordFile(text: string): { readonly status: number | null; readonly line: string } {
  const folder = mkdtempSync(join(tmpdir(), 'epg-record-'));
  try {
    const file = join(folder, 'record.json');
    writeFileSync(file, text);
    const asked = ['run', '--silent', 'draw:verify', '--', file];
    const { status, stdout, stderr } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8' });
    return { status, line: (stdout + stderr).trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
