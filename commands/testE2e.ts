import { jsonTarget, runStep } from './runStep';

/** The slower guards: real processes, the distributed topology, MariaDB. */
function main(): void {
  if (process.env['MYSQL_URL'] === undefined)
    throw new Error('MYSQL_URL is needed: the distributed topology runs on MySQL');
  const selected = ['--selectProjects', 'e2e:mysql', '--runInBand'];
  if (!runStep('jest', [...selected, ...jsonTarget(process.argv)], { E2E: '1' })) process.exitCode = 1;
}

main();
