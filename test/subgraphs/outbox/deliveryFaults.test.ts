import { codedError } from '../../../subgraphs/shared/codedError';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { announce } from '../../../subgraphs/shared/outbox/announce';
import { createDispatcher, type Dispatcher } from '../../../subgraphs/shared/outbox/createDispatcher';
import { deliverThroughPeers } from '../../../subgraphs/shared/outbox/deliverThroughPeers';
import { outboxEventTable } from '../../../subgraphs/shared/outbox/outboxEventTable';
import type { Announcement } from '../../../subgraphs/shared/outbox/SubgraphEvent';
import type { ExecuteGraph, GraphRequest } from '../../../subgraphs/shared/http/ExecuteGraph';
import { createPeer } from '../../../subgraphs/shared/peer/createPeer';
import { eventLab, ledgerOf, noteTaken } from '../../support/eventLab';
import { createFakeTime, type FakeTime } from '../../support/fakeTime';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { receivingSubgraph } from '../../support/receivingSubgraph';

let sender: TestDatabase;
let receiver: TestDatabase;
const running: Dispatcher[] = [];

beforeEach(async () => {
  sender = await openTestDatabase(eventLab, { name: 'sender' });
  receiver = await openTestDatabase(eventLab, { name: 'receiver' });
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((dispatcher) => dispatcher.stop()));
  await Promise.all([sender.drop(), receiver.drop()]);
});

const write = (...events: Announcement[]) => sender.transaction((session) => announce(session, ...events));
const backlog = () => managerOf(sender).countBy(outboxEventTable, { attempts: 0 });
const undelivered = async () =>
  (await managerOf(sender).find(outboxEventTable)).filter(({ deliveredAt }) => !deliveredAt).length;

type Network = (request: GraphRequest, receive: ExecuteGraph) => ReturnType<ExecuteGraph>;
const soundNetwork: Network = (request, receive) => receive(request);
const CONNECTION_LOST = () => codedError('SUBGRAPH_UNAVAILABLE');

/** A sending process on fake time, whose requests pass through a network. */
function startSender(network: Network = soundNetwork, time: FakeTime = createFakeTime()) {
  const receive = receivingSubgraph(receiver);
  const peer = createPeer({
    subgraph: 'experts',
    execute: (request) => network(request, receive),
    serviceToken: () => Promise.resolve('token'),
    routerSecret: 'secret',
    schedule: time.schedule,
  });
  const dispatcher = createDispatcher({
    database: sender,
    deliver: deliverThroughPeers('committees', { experts: peer }),
    clock: time.clock,
    random: () => 0.5,
    schedule: time.schedule,
    retry: { baseMs: 1_000, capMs: 4_000 },
    batchSize: 20,
  });
  running.push(dispatcher);
  dispatcher.start();
  const pass = async (seconds: number) => {
    for (let second = 0; second < seconds; second++) {
      await time.advance(1_000);
      await dispatcher.idle();
    }
  };
  return { dispatcher, time, pass };
}

/** 1 2 3 … */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1)).join(' ');
const notes = (pool: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => noteTaken(pool, String(from + index)));

describe('delivery between two subgraphs', () => {
  test('a receiver that was down learns all in order', async () => {
    let up = false;
    const { pass } = startSender((request, receive) =>
      up ? receive(request) : Promise.reject(CONNECTION_LOST()),
    );
    await write(...notes('pool_a', 1, 30), ...notes('pool_b', 1, 5));
    await pass(60);
    await write(...notes('pool_a', 31, 33));
    await pass(5);
    expect(await ledgerOf(receiver)).toEqual({});
    up = true;
    await pass(10);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(33), pool_b: upTo(5) });
    expect(await undelivered()).toBe(0);
  });

  test('a connection that drops after the work doubles nothing', async () => {
    let drops = 3;
    const { pass } = startSender(async (request, receive) => {
      const result = await receive(request);
      if (drops-- > 0) throw CONNECTION_LOST();
      return result;
    });
    await write(...notes('pool_a', 1, 10), ...notes('pool_b', 1, 3));
    await pass(30);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(10), pool_b: upTo(3) });
    expect(await undelivered()).toBe(0);
  });

  test('a request that arrives twice has one effect', async () => {
    const { pass } = startSender(async (request, receive) => {
      const [, second] = await Promise.all([receive(request), receive(request)]);
      return second;
    });
    await write(...notes('pool_a', 1, 50));
    await pass(10);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(50) });
    expect(await undelivered()).toBe(0);
  });

  test('an old request that turns up late changes nothing', async () => {
    const seen: GraphRequest[] = [];
    const { pass } = startSender((request, receive) => (seen.push(request), receive(request)));
    await write(...notes('pool_a', 1, 5));
    await pass(1);
    await write(...notes('pool_a', 6, 8));
    await pass(1);
    for (const request of seen.reverse()) await receivingSubgraph(receiver)(request);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(8) });
  });

  test('events that arrive in the wrong order wait', async () => {
    let shuffles = 5;
    const { pass } = startSender((request, receive) => {
      if (shuffles-- <= 0) return receive(request);
      const { events } = request.variables as { events: unknown[] };
      return receive({ ...request, variables: { events: [...events].reverse() } });
    });
    await write(...notes('pool_a', 1, 6), ...notes('pool_b', 1, 2));
    await pass(40);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(6), pool_b: upTo(2) });
    expect(await undelivered()).toBe(0);
  });

  test('two processes of the sender double nothing', async () => {
    const time = createFakeTime();
    const one = startSender(soundNetwork, time);
    const other = startSender(soundNetwork, time);
    for (let turn = 1; turn <= 5; turn++) {
      await write(...['pool_a', 'pool_b', 'pool_c'].map((pool) => noteTaken(pool, String(turn))));
      one.dispatcher.nudge();
      other.dispatcher.nudge();
    }
    await Promise.all([one.dispatcher.idle(), other.dispatcher.idle()]);
    await one.pass(3);
    await other.dispatcher.idle();
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(5), pool_b: upTo(5), pool_c: upTo(5) });
    expect(await undelivered()).toBe(0);
  });

  test('an event that cannot be applied holds back only its aggregate', async () => {
    const { pass } = startSender();
    await write(noteTaken('pool_bad', '1'), noteTaken('pool_bad', 'poison'), noteTaken('pool_bad', '3'));
    await write(...notes('pool_good', 1, 30));
    await pass(30);
    expect(await ledgerOf(receiver)).toEqual({ pool_bad: '1', pool_good: upTo(30) });
    expect(await undelivered()).toBe(2);
    expect(await backlog()).toBeGreaterThan(0);
  });

  test('1,000 events are drained in order', async () => {
    const pools = Array.from({ length: 9 }, (_, index) => `pool_${index}`);
    const counts = new Map(pools.map((pool) => [pool, 0]));
    for (let start = 0; start < 1_000; start += 50) {
      const events = Array.from({ length: 50 }, (_, index) => {
        const pool = pools[((start + index) * 5) % 9] ?? '';
        counts.set(pool, (counts.get(pool) ?? 0) + 1);
        return noteTaken(pool, String(counts.get(pool)));
      });
      await write(...events);
    }
    const { dispatcher } = startSender();
    await dispatcher.idle();
    expect(await undelivered()).toBe(0);
    expect(await ledgerOf(receiver)).toEqual(
      Object.fromEntries([...counts].map(([pool, count]) => [pool, upTo(count)])),
    );
  });

  test('a clock set back in an outage loses nothing', async () => {
    let up = false;
    const { pass, time } = startSender((request, receive) =>
      up ? receive(request) : Promise.reject(CONNECTION_LOST()),
    );
    await write(...notes('pool_a', 1, 3));
    await pass(5);
    time.shiftClock(-7_200_000);
    await write(...notes('pool_a', 4, 6));
    up = true;
    await pass(10);
    expect(await ledgerOf(receiver)).toEqual({ pool_a: upTo(6) });
  });

  test.each([1, 2, 3])('nothing is lost or doubled on a bad network (seed %i)', async (seed) => {
    const random = seeded(seed);
    const late: GraphRequest[] = [];
    const { pass, time } = startSender(async (request, receive) => {
      const chance = random();
      if (chance < 0.2) throw CONNECTION_LOST();
      if (chance < 0.3) late.push(request);
      if (chance < 0.4 && late.length > 0) await receive(late.splice(0, 1)[0] ?? request);
      const result = await receive(request);
      if (random() < 0.2) throw CONNECTION_LOST();
      return result;
    });
    const told = { pool_a: 0, pool_b: 0, pool_c: 0 };
    for (let turn = 0; turn < 15; turn++) {
      for (const pool of ['pool_a', 'pool_b', 'pool_c'] as const) {
        const count = Math.floor(random() * 4);
        await write(...notes(pool, told[pool] + 1, told[pool] + count));
        told[pool] += count;
      }
      if (random() < 0.2) time.shiftClock((random() - 0.5) * 20_000);
      await pass(1);
    }
    await pass(60);
    const ledger = await ledgerOf(receiver);
    for (const [pool, count] of Object.entries(told)) expect(ledger[pool]).toBe(upTo(count));
    expect(await undelivered()).toBe(0);
  });
});

/** Numbers in [0, 1) that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
