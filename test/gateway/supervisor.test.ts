import { createSupervisor } from '../../gateway/processes/createSupervisor';
import type { WorkerHandle, WorkerOrder } from '../../gateway/processes/WorkerHandle';
import { silentLogger } from '../../subgraphs/shared/http/createLogger';
import { createFakeTime } from '../support/fakeTime';

interface FakeWorker extends WorkerHandle {
  readonly orders: WorkerOrder[];
  listen(): void;
  end(): void;
  state: 'starting' | 'listening' | 'ended';
}

const turns = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((done) => setImmediate(done));
};

/** A supervisor over workers that do nothing by themselves, but drain when told to unless `deaf`. */
function lab({ count = 2, deaf = false } = {}) {
  const time = createFakeTime();
  const workers: FakeWorker[] = [];
  const supervisor = createSupervisor({
    count,
    logger: silentLogger,
    schedule: time.schedule,
    random: () => 1,
    startMs: 10_000,
    stopMs: 20_000,
    fork() {
      let listen: () => void = () => undefined;
      let end: () => void = () => undefined;
      const worker: FakeWorker = {
        id: workers.length + 1,
        orders: [],
        state: 'starting',
        listening: new Promise((resolve) => (listen = () => resolve('http://here'))),
        ended: new Promise((resolve) => (end = resolve)),
        listen() {
          worker.state = 'listening';
          listen();
        },
        end() {
          worker.state = 'ended';
          end();
        },
        kill: () => worker.end(),
        order(order) {
          worker.orders.push(order);
          if (order !== 'RELOAD' && !deaf) worker.end();
        },
      };
      workers.push(worker);
      return worker;
    },
  });
  const listening = () => workers.filter(({ state }) => state === 'listening').map(({ id }) => id);
  const started = async () => {
    const start = supervisor.start();
    workers.forEach((worker) => worker.listen());
    await start;
  };
  return { supervisor, workers, time, listening, started };
}

describe('the supervisor of gateway processes', () => {
  test('has started when all of them listen', async () => {
    const { supervisor, workers } = lab();
    let url = '';
    void supervisor.start().then((given) => (url = given));
    workers[0]?.listen();
    await turns();
    expect(url).toBe('');
    workers[1]?.listen();
    await turns();
    expect(url).toBe('http://here');
  });

  test('does not start when one ends before, or comes too late', async () => {
    const ended = lab();
    const start = ended.supervisor.start();
    ended.workers[1]?.end();
    await expect(start).rejects.toThrow('worker 2');
    const late = lab();
    const lateStart = late.supervisor.start();
    lateStart.catch(() => undefined);
    await late.time.advance(10_000);
    await expect(lateStart).rejects.toThrow();
    expect(late.workers.map(({ state }) => state)).toEqual(['ended', 'ended']);
  });

  test('replaces a dead one, later each time it dies again', async () => {
    const { workers, time, started } = lab();
    await started();
    for (const delay of [500, 1_000, 2_000]) {
      const last = workers.length;
      workers
        .filter(({ state }) => state === 'listening')
        .at(-1)
        ?.end();
      await time.advance(delay - 1);
      expect(workers).toHaveLength(last);
      await time.advance(1);
      expect(workers).toHaveLength(last + 1);
      workers.at(-1)?.listen();
      await turns();
    }
  });

  test('tries again when a replacement does not come up', async () => {
    const { workers, time, started } = lab();
    await started();
    workers[0]?.end();
    await time.advance(500);
    workers[2]?.end();
    await time.advance(1_000);
    expect(workers).toHaveLength(4);
  });

  test('restarts one by one, the new one listening before the old one drains', async () => {
    const { supervisor, workers, listening, started } = lab();
    await started();
    const restart = supervisor.restart();
    await turns();
    expect([listening(), workers.length]).toEqual([[1, 2], 3]);
    expect(workers[0]?.orders).toEqual([]);
    workers[2]?.listen();
    await turns();
    expect(workers[0]?.orders).toEqual(['HAND_OVER']);
    expect([listening(), workers.length]).toEqual([[2, 3], 4]);
    workers[3]?.listen();
    expect(await restart).toBe(true);
    expect(listening()).toEqual([3, 4]);
  });

  test('keeps the old ones when a new one does not come up', async () => {
    const { supervisor, workers, listening, started, time } = lab();
    await started();
    const restart = supervisor.restart();
    await turns();
    workers[2]?.end();
    expect(await restart).toBe(false);
    expect([listening(), workers.length]).toEqual([[1, 2], 3]);
    await time.advance(60_000);
    expect(workers).toHaveLength(3);
  });

  test('restarts once however often it is told', async () => {
    const { supervisor, workers, started } = lab({ count: 1 });
    await started();
    const both = [supervisor.restart(), supervisor.restart()];
    await turns();
    workers[1]?.listen();
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(workers).toHaveLength(2);
  });

  test('stops all, kills the deaf and replaces none', async () => {
    const { supervisor, workers, started, time } = lab({ deaf: true });
    await started();
    let stopped = false;
    void supervisor.stop().then(() => (stopped = true));
    await time.advance(19_999);
    expect(workers.map(({ orders, state }) => [orders, state])).toEqual([
      [['STOP'], 'listening'],
      [['STOP'], 'listening'],
    ]);
    expect(stopped).toBe(false);
    await time.advance(1);
    expect([stopped, workers.map(({ state }) => state)]).toEqual([true, ['ended', 'ended']]);
    await time.advance(120_000);
    expect(workers).toHaveLength(2);
  });
});
