import { runStep } from './runStep';

/** `npm run bench`: the performance table; `-- --json FILE` writes the figures. A missed goal is no failure. */
function main(): void {
  if (!runStep('tsx', ['test/bench/runBenches.ts', ...process.argv.slice(2)])) process.exitCode = 1;
}

main();
