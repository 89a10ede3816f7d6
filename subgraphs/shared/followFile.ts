import { readFile } from 'node:fs/promises';
import { fileFingerprint } from './fileFingerprint';
import { systemSchedule, type Schedule } from './schedule';

export interface FollowFileOptions {
  readonly file: string;
  /** The text in force; the file is taken when it says something else. */
  readonly text: string;
  /** Between two looks, in milliseconds; 0 looks only when told to. */
  readonly everyMs: number;
  readonly schedule?: Schedule;
  /** Puts a new text in force, or throws: then the one in force stays. */
  readonly take: (text: string) => void | Promise<void>;
  /** Told why a file was not taken: it cannot be read, or `take` threw. */
  readonly onRefused: (error: unknown) => void;
}

export interface FollowedFile {
  /** Reads the file now and takes it when it differs. Never rejects. */
  look(): Promise<void>;
  /** No look begins any more; resolves when the one under way has ended. */
  stop(): Promise<void>;
}

/**
 * Follows a text file that is replaced, or written anew in place, while a process runs. It is looked at by its
 * fingerprint and not by events of the file system, which a network drive or a mounted ConfigMap does not send. A changed
 * file is read when it has lain still for one interval, so that nobody reads the half of it. A refused file is not
 * tried again until it changes or `look` is called.
 */
export function followFile(options: FollowFileOptions): FollowedFile {
  const { file, everyMs, schedule = systemSchedule, take, onRefused } = options;
  let inForce = options.text;
  let seen = '';
  let settled = '';
  let stopped = false;
  let under: Promise<void> = Promise.resolve();
  let cancel: () => void = () => undefined;

  async function read(): Promise<void> {
    try {
      const text = await readFile(file, 'utf8');
      if (stopped || text === inForce) return;
      await take(text);
      inForce = text;
    } catch (error) {
      onRefused(error);
    }
  }
  async function poll(): Promise<void> {
    const found = await fileFingerprint(file);
    const isStill = found === seen;
    seen = found;
    if (!isStill || found === settled) return;
    settled = found;
    await read();
  }
  const inTurn = (work: () => Promise<void>): Promise<void> => (under = under.then(work));
  const wait = (): void => {
    if (stopped || everyMs === 0) return;
    cancel = schedule(() => void inTurn(poll).then(wait), everyMs);
  };
  wait();
  return {
    look: () => inTurn(read),
    async stop() {
      stopped = true;
      cancel();
      await under;
    },
  };
}
