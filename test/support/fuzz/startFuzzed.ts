import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { ProcessState } from './fuzzedProcess';

export interface FuzzedProcess {
  readonly urls: Readonly<Record<'gateway' | 'subgraph', string>>;
  /** Rejects when the process has ended. */
  state(): Promise<ProcessState>;
  stop(): Promise<void>;
}

/** Starts gateway and subgraph in a process of their own: what brings it down does not bring the test down. */
export async function startFuzzed(): Promise<FuzzedProcess> {
  const root = resolve(__dirname, '../../..');
  const child = fork(join(root, 'test/support/fuzz/fuzzedProcess.ts'), {
    cwd: root,
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('the process has ended');
  });
  ended.catch(() => undefined);
  const heard = async <Content>(): Promise<Content> => {
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [Content];
    return message;
  };
  const urls = await heard<FuzzedProcess['urls']>();
  return {
    urls,
    state: () => {
      const state = heard<ProcessState>();
      if (child.connected) child.send('state');
      return state;
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}
