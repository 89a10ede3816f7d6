import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { DrawTask } from './drawProcess';
import type { SenderTask } from './senderProcess';
import { until } from './until';

const root = resolve(__dirname, '../..');

export interface SenderProcess {
  /** Resolves when the process has printed a word. */
  said(word: string): Promise<void>;
  /** kill -9, and resolves when the process is gone. */
  kill(): Promise<void>;
}

/** A sending or drawing subgraph as a process of its own: node itself, not a wrapper, so that the kill hits the sender. */
export function startSender(
  task: SenderTask | DrawTask,
  name: 'senderProcess' | 'drawProcess' = 'senderProcess',
): SenderProcess {
  const script = join(root, `test/support/${name}.ts`);
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(task)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let complaints = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const gone = new Promise<void>((exited) => child.once('exit', () => exited()));
  return {
    said: (word) =>
      until(() => {
        if (child.exitCode !== null) throw new Error(`the sender ended by itself: ${complaints}`);
        return printed.split('\n').includes(word);
      }),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
