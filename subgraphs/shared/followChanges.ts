import { systemSchedule, type Schedule } from './schedule';

export interface FollowChangesOptions<Content> {
  /** A short text that differs when the content does. */
  readonly fingerprint: () => Promise<string>;
  /** The fingerprint of what is in force, when it was read under one; that is not read again. */
  readonly inForce?: string;
  readonly read: () => Promise<Content>;
  /** Puts what was read in force, or throws: then what is in force stays. */
  readonly take: (content: Content) => void | Promise<void>;
  /** Told why something was not taken: it cannot be read, or `take` threw. */
  readonly onRefused: (error: unknown) => void;
  /** Between two looks, in milliseconds; 0 looks only when told to. */
  readonly everyMs: number;
  readonly schedule?: Schedule;
}

export interface Followed {
  /** Reads now and takes what is there. Never rejects. */
  look(): Promise<void>;
  /** No look begins any more; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Follows what is replaced, or written anew in place, while a process runs. It is looked at by its fingerprint and not
 * by events of the file system, which a network drive or a mounted ConfigMap does not send. A change is read when it has
 * lain still for one interval, and taken when it is still the same after that, so that nobody takes the half of it. What
 * was refused is not tried again until it changes or `look` is called; what the file system would not give is, and is
 * told once.
 */
export function followChanges<Content>(options: FollowChangesOptions<Content>): Followed {
  const { fingerprint, everyMs, schedule = systemSchedule, take, onRefused } = options;
  let seen = '';
  let settled = options.inForce ?? '';
  /** Under which the file system would not give it; that is told once. */
  let unread = '';
  let stopped = false;
  let under: Promise<void> = Promise.resolve();
  let cancel: () => void = () => undefined;

  /** @param isSame whether what was read is what was looked at */
  async function read(isSame: () => Promise<boolean> = () => Promise.resolve(true)): Promise<void> {
    if (stopped) return;
    try {
      const content = await options.read();
      if ((await isSame()) && !stopped) await take(content);
    } catch (error) {
      if (!(await isSame())) return;
      if (!isFileFault(error)) return onRefused(error);
      if (settled === '' || settled !== unread) onRefused(error);
      unread = settled;
      settled = '';
    }
  }
  async function poll(): Promise<void> {
    const found = await fingerprint();
    const isStill = found === seen;
    seen = found;
    if (!isStill || found === settled) return;
    settled = found;
    await read(async () => {
      if ((await fingerprint()) === found) return true;
      // Somebody wrote meanwhile: it is looked at anew, even if it comes to be what it was.
      settled = '';
      return false;
    });
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => (under = under.then(work));
  const wait = (): void => {
    if (stopped || everyMs === 0) return;
    cancel = schedule(() => void inTurn(poll).then(wait), everyMs);
  };
  wait();
  return {
    look: () => inTurn(() => read()),
    async stop() {
      stopped = true;
      cancel();
      await under;
    },
  };
}

/** Whether it is not the content that is bad: a drive that was away for a moment, too many open files, missing rights. */
export function isFileFault(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return 'errno' in error || ('cause' in error && isFileFault(error.cause));
}
