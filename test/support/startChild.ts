import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface ChildOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** What its output says when it can be used. */
  readonly ready: RegExp;
}

/** Starts a node script and waits until it is ready. Rejects with its output when it ends before. */
export async function startChild(args: readonly string[], { cwd, env, ready }: ChildOptions) {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (ready.test(output)) resolve();
      });
    child.once('exit', () => reject(new Error(`ended before it was ready: ${output}`)));
  });
  return {
    output: () => output,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
