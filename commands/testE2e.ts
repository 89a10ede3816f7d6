import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './packageRoot';
import { jsonTarget, runStep } from './runStep';

/** Installs the other routers, which have a lock of their own: half a gigabyte that only these tests need. */
function installRouters(): boolean {
  const folder = join(packageRoot(), 'test', 'routers');
  if (existsSync(join(folder, 'node_modules'))) return true;
  const args = ['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  return spawnSync('npm', args, { stdio: 'inherit' }).status === 0;
}

/** The slower guards: real processes, the distributed topology, MariaDB, another router. */
function main(): void {
  if (process.env['MYSQL_URL'] === undefined)
    throw new Error('MYSQL_URL is needed: the distributed topology runs on MySQL');
  if (!installRouters()) throw new Error('the other routers could not be installed: see above');
  const selected = ['--selectProjects', 'e2e:mysql', 'gateway:hive', '--runInBand'];
  if (!runStep('jest', [...selected, ...jsonTarget(process.argv)], { E2E: '1' })) process.exitCode = 1;
}

main();
