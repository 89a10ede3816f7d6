import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { packageRoot } from '../../../commands/packageRoot';

/** A process of the bench that has said that it is ready. */
export interface BenchProcess {
  /** Its first line that matched. */
  readonly said: string;
  /** CPU time of the process with all its threads, in milliseconds. */
  cpuMs(): number;
  /** Resident memory, in MB. */
  memoryMb(): number;
  stop(): Promise<void>;
}

const LONGEST_START_MS = 60_000;
/** Linux counts CPU time of processes in hundredths of a second. */
const TICK_MS = 10;

/** Starts a node script and waits for a line of its output. Rejects when it ends or says nothing before. */
export async function startProcess(args: readonly string[], ready: RegExp): Promise<BenchProcess> {
  const child = spawn(process.execPath, args, {
    cwd: packageRoot(),
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const said = await firstLine(child, ready);
    return {
      said,
      cpuMs: () => cpuMs(child.pid ?? 0),
      memoryMb: () => memoryMb(child.pid ?? 0),
      async stop() {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function firstLine(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`not ready in time: ${output}`)), LONGEST_START_MS);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const line = ready.exec(output)?.[0];
      if (line === undefined) return;
      clearTimeout(timer);
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', read).resume();
      child.off('exit', ended);
      resolve(line);
    };
    const ended = () => reject(new Error(`ended before it was ready: ${output}`));
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', read);
    child.once('exit', ended);
  });
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
