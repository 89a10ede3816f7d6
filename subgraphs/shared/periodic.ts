import { systemSchedule, type Schedule } from './schedule';

/** Work that a process does again and again; each must be safe to do twice and beside another process. */
export type Jobs = Readonly<Record<string, () => Promise<void>>>;

export interface PeriodicOptions {
  readonly jobs: Jobs;
  /** Between two rounds, in milliseconds; 0 does nothing by itself. */
  readonly everyMs: number;
  readonly schedule?: Schedule;
  /** Told of each job that failed; the others go on. */
  readonly onFault: (job: string, error: unknown) => void;
}

export interface Periodic {
  /** Does every job once, one after the other; a round under way is waited for first. */
  run(): Promise<void>;
  /** No new round; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/** Runs jobs in rounds that never overlap within the process. */
export function startPeriodic({
  jobs,
  everyMs,
  schedule = systemSchedule,
  onFault,
}: PeriodicOptions): Periodic {
  let stopped = false;
  let under: Promise<void> = Promise.resolve();
  let cancel: () => void = () => undefined;

  async function round(): Promise<void> {
    for (const [name, job] of Object.entries(jobs)) {
      if (stopped) return;
      await job().catch((error: unknown) => onFault(name, error));
    }
  }
  const run = (): Promise<void> => (under = under.then(round));
  const wait = (): void => {
    if (stopped || everyMs === 0) return;
    cancel = schedule(() => void run().then(wait), everyMs);
  };
  wait();
  return {
    run,
    async stop() {
      stopped = true;
      cancel();
      await under;
    },
  };
}
