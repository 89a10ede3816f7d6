import { clockFrom, type Clock } from '../../subgraphs/shared/clock';
import type { Schedule } from '../../subgraphs/shared/schedule';

export interface FakeTime {
  readonly clock: Clock;
  readonly schedule: Schedule;
  /** Lets timers fire in their order; the clock follows. Milliseconds. */
  advance(ms: number): Promise<void>;
  /** Moves the clock without any timer firing, as an administrator or NTP does; negative is back. */
  shiftClock(ms: number): void;
  /** Delays of the timers that are set and have not fired, soonest first. */
  waiting(): number[];
}

/** Time that stands still until a test moves it. */
export function createFakeTime(start = new Date('2026-03-02T01:00:00Z')): FakeTime {
  let elapsed = 0;
  let shift = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  const sorted = () => [...timers].sort((one, other) => one.at - other.at);

  const schedule: Schedule = (run, delayMs) => {
    const timer = { at: elapsed + delayMs, run };
    timers.add(timer);
    return () => void timers.delete(timer);
  };

  async function advance(ms: number) {
    const end = elapsed + ms;
    await settled();
    for (let next = sorted()[0]; next && next.at <= end; next = sorted()[0]) {
      elapsed = next.at;
      timers.delete(next);
      next.run();
      await settled();
    }
    elapsed = Math.max(elapsed, end);
  }

  return {
    clock: clockFrom(() => new Date(start.getTime() + elapsed + shift)),
    schedule,
    advance,
    shiftClock: (ms) => void (shift += ms),
    waiting: () => sorted().map(({ at }) => at - elapsed),
  };
}

/** Promises that wait for nothing outside the process have run their course. */
async function settled() {
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
}
