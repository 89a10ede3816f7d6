import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Builds what docker-compose.yml starts, unless that was built from the sources as they are. Throws what tsc says. */
export function buildDist(): void {
  const built = statSync(join(root, 'dist/gateway/index.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['gateway', 'subgraphs'].every((folder) => newest(join(root, folder)) < built)) return;
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
}

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(folder, file)).mtimeMs,
    ),
  );
