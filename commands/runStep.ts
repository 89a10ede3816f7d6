import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from './packageRoot';

/**
 * Runs a tool of node_modules/.bin in the package's folder, its output passed through.
 * @returns whether it ended well
 */
export function runStep(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  const root = packageRoot();
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

/** The value after `--json`, where a run writes jest's result. */
export function jsonTarget(args: readonly string[]): readonly string[] {
  const at = args.indexOf('--json');
  const file = at < 0 ? undefined : args[at + 1];
  return file === undefined ? [] : ['--json', `--outputFile=${file}`];
}
