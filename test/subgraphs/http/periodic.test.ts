import { startPeriodic, type Jobs } from '../../../subgraphs/shared/periodic';

/** Time that passes when the test says so. */
function manualSchedule() {
  const waiting = new Set<() => void>();
  return {
    schedule: (run: () => void) => {
      waiting.add(run);
      return () => void waiting.delete(run);
    },
    waiting,
    pass: () => {
      const due = [...waiting];
      waiting.clear();
      due.forEach((run) => run());
    },
  };
}

const faults: string[] = [];
const start = (jobs: Jobs, everyMs = 1_000) => {
  const time = manualSchedule();
  return {
    ...time,
    ...startPeriodic({ jobs, everyMs, schedule: time.schedule, onFault: (job) => faults.push(job) }),
  };
};
beforeEach(() => void faults.splice(0));

describe('periodic jobs', () => {
  it('do each job in every round, and go on after one that fails', async () => {
    const done: string[] = [];
    const jobs = start({
      first: () => Promise.reject(new Error('out of order')),
      second: () => Promise.resolve(void done.push('second')),
    });
    jobs.pass();
    await jobs.run();
    expect(done).toEqual(['second', 'second']);
    expect(faults).toEqual(['first', 'first']);
  });

  it('never overlap', async () => {
    let inside = 0;
    let most = 0;
    const jobs = start({
      slow: async () => {
        most = Math.max(most, (inside += 1));
        await new Promise((resume) => setImmediate(resume));
        inside -= 1;
      },
    });
    jobs.pass();
    await Promise.all([jobs.run(), jobs.run()]);
    expect(most).toBe(1);
  });

  it('wait for the round under way when they stop, and begin none after', async () => {
    let rounds = 0;
    const jobs = start({ count: () => Promise.resolve(void (rounds += 1)) });
    jobs.pass();
    await jobs.stop();
    const before = rounds;
    jobs.pass();
    await jobs.run();
    expect([before <= 1, rounds]).toEqual([true, before]);
    expect(jobs.waiting.size).toBe(0);
  });

  it('do nothing by themselves without an interval', () => {
    expect(start({ none: () => Promise.resolve() }, 0).waiting.size).toBe(0);
  });
});
