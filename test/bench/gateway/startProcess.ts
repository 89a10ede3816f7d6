import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { packageRoot } from '../../../commands/packageRoot';
import { scriptOf } from './compileProcesses';
import type { HeldMemory } from './tellMemory';

/** A process of the bench that is ready. */
export interface BenchProcess {
  /** What of its output matched; empty when it was asked otherwise whether it is ready. */
  readonly said: string;
  /** CPU time of the process with all its threads, and of processes that it forked, in milliseconds. */
  cpuMs(): number;
  /** Resident memory, in MB. */
  memoryMb(): number;
  /** What it holds when everything that may go is gone; for a process that `tellsMemory`. */
  heldMemory(): Promise<HeldMemory>;
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;
const LOOK_EVERY_MS = 50;
/** Linux counts CPU time of processes in hundredths of a second. */
const TICK_MS = 10;

export interface ProcessOptions {
  /** What its output says when it is ready, or whether it answers. */
  readonly ready: RegExp | (() => Promise<boolean>);
  readonly env?: Readonly<Record<string, string>>;
  readonly tellsMemory?: boolean;
}

/** Starts a node script and waits until it is ready. Rejects with its output when it ends before, or takes too long. */
export async function startProcess(
  args: readonly string[],
  { ready, env = {}, tellsMemory = false }: ProcessOptions,
): Promise<BenchProcess> {
  const telling = tellsMemory ? ['--expose-gc', '--require', `./${scriptOf('tellMemory')}`] : [];
  const child = spawn(process.execPath, [...telling, ...args], {
    cwd: packageRoot(),
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(tellsMemory ? (['ipc'] as const) : [])],
  });
  const pid = child.pid ?? 0;
  try {
    const said = await isReady(child, ready);
    return {
      said,
      cpuMs: () => [pid, ...forkedBy(pid)].reduce((sum, one) => sum + cpuMs(one), 0),
      memoryMb: () => memoryMb(pid),
      async heldMemory() {
        const ended = once(child, 'exit').then(() => {
          throw new Error('ended instead of telling what it holds');
        });
        const told = once(child, 'message');
        child.send('held');
        return ((await Promise.race([told, ended])) as [HeldMemory])[0];
      },
      async stop() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        const forked = forkedBy(pid);
        child.kill('SIGKILL');
        for (const one of forked) killed(one);
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function isReady(child: ChildProcess, ready: ProcessOptions['ready']): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const said = ready instanceof RegExp ? ready.exec(output)?.[0] : undefined;
      if (said !== undefined) end(() => resolve(said));
    };
    const ended = () => end(() => reject(new Error(`ended before it was ready: ${output}`)));
    const tooLate = () => end(() => reject(new Error(`not ready in time: ${output}`)));
    const timer = setTimeout(tooLate, LONGEST_START_MS);
    const look = setInterval(() => {
      if (ready instanceof RegExp) return;
      void ready().then((answers) => answers && end(() => resolve('')));
    }, LOOK_EVERY_MS);
    const end = (then: () => void) => {
      clearTimeout(timer);
      clearInterval(look);
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', read).resume();
      child.off('exit', ended);
      then();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', read);
    child.once('exit', ended);
  });
}

/** The processes that a process has forked and that run. */
const forkedBy = (pid: number): number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

/** Ends a process that may have ended by itself. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Fields 14 and 15 of /proc/<pid>/stat, which come after the name in brackets. */
function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}

function memoryMb(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1]) / 1024;
}
