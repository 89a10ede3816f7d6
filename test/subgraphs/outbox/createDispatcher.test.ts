import { codedError } from '../../../subgraphs/shared/codedError';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { announce } from '../../../subgraphs/shared/outbox/announce';
import { announcingTransaction } from '../../../subgraphs/shared/outbox/announcingTransaction';
import {
  createDispatcher,
  type Deliver,
  type Dispatcher,
  type DispatcherOptions,
  type OutgoingEvent,
} from '../../../subgraphs/shared/outbox/createDispatcher';
import { outboxEventTable } from '../../../subgraphs/shared/outbox/outboxEventTable';
import type { Announcement } from '../../../subgraphs/shared/outbox/SubgraphEvent';
import { countStatements } from '../../support/countStatements';
import { eventLab, noteTaken } from '../../support/eventLab';
import { createFakeTime } from '../../support/fakeTime';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { until } from '../../support/until';

let database: TestDatabase;
const running: Dispatcher[] = [];
const hanging: (() => void)[] = [];
/** A delivery without an answer, as of a process that died; it ends with its test, whether that passed or not. */
const hang = () =>
  new Promise<never>((_, reject) => {
    hanging.push(() => reject(new Error('the test has ended')));
  });

beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'dispatcher' });
});
afterEach(async () => {
  for (const end of hanging.splice(0)) end();
  await Promise.all(running.splice(0).map((dispatcher) => dispatcher.stop()));
  await managerOf(database).createQueryBuilder().delete().from(outboxEventTable).execute();
});
afterAll(() => database.drop());

let lastPool = 0;
const freshPool = () => `pool_${++lastPool}`;
const write = (...events: Announcement[]) => database.transaction((session) => announce(session, ...events));
const noteOf = ({ payload }: OutgoingEvent) => (payload as { note: string }).note;
const rowOf = (note: string) =>
  managerOf(database)
    .find(outboxEventTable)
    .then((rows) => rows.find(({ payload }) => (payload as { note: string }).note === note));

const RETRY = { baseMs: 1_000, capMs: 8_000 };

/** A dispatcher in fake time; `refuse` says per request which notes are not acknowledged, or throws. */
function startLab(
  refuse: (notes: string[]) => readonly string[] = () => [],
  change: Partial<DispatcherOptions> = {},
) {
  const time = createFakeTime();
  const requests: string[][] = [];
  const faults: string[] = [];
  const deliver: Deliver = (_, events) => {
    const notes = events.map(noteOf);
    requests.push(notes);
    return Promise.resolve().then(() => {
      const refused = refuse(notes);
      return events.filter((event) => !refused.includes(noteOf(event))).map(({ id }) => id);
    });
  };
  const dispatcher = createDispatcher({
    database,
    deliver,
    clock: time.clock,
    random: () => 0.999999,
    schedule: time.schedule,
    retry: RETRY,
    onFault: (code, target) => faults.push(target === undefined ? code : `${target} ${code}`),
    ...change,
  });
  running.push(dispatcher);
  /** Lets milliseconds pass and everything settle that they set off. */
  const pass = async (ms: number) => {
    await time.advance(ms);
    await dispatcher.idle();
  };
  const nudge = async () => {
    dispatcher.nudge();
    await dispatcher.idle();
  };
  return { dispatcher, time, requests, faults, pass, nudge, sent: () => requests.flat() };
}

describe('createDispatcher', () => {
  test('delivers right after the commit', async () => {
    const pool = freshPool();
    const { dispatcher, sent } = startLab();
    await announcingTransaction(database, dispatcher)((session) => announce(session, noteTaken(pool, 'now')));
    await dispatcher.idle();
    expect(sent()).toEqual(['now']);
  });

  test('looks by one statement, which counts of statements leave out', async () => {
    const { nudge } = startLab();
    expect(await countStatements(database, nudge)).toEqual([]);
    await write(noteTaken(freshPool(), 'counted'));
    expect(await countStatements(database, nudge)).not.toEqual([]);
  });

  test('hands over all that a receiver needs', async () => {
    const events: OutgoingEvent[] = [];
    const targets: string[] = [];
    const { nudge } = startLab(undefined, {
      deliver: (target, batch) => {
        targets.push(target);
        events.push(...batch);
        return Promise.resolve(batch.map(({ id }) => id));
      },
    });
    await write(noteTaken('pool_whole', 'a'));
    await nudge();
    expect(targets).toEqual(['experts']);
    expect(events).toEqual([
      {
        id: expect.stringMatching(/^event_/) as string,
        type: 'NoteTaken',
        aggregateType: 'pool',
        aggregateId: 'pool_whole',
        sequence: 1,
        payload: { note: 'a' },
        occurredAt: new Date('2026-03-02T01:00:00.123Z'),
      },
    ]);
  });

  test('finds what another process left at the next poll', async () => {
    const { dispatcher, pass, sent } = startLab();
    dispatcher.start();
    await pass(0);
    await write(noteTaken(freshPool(), 'late'));
    await pass(999);
    expect(sent()).toEqual([]);
    await pass(1);
    expect(sent()).toEqual(['late']);
  });

  test('sends an acknowledged event never again', async () => {
    const { dispatcher, pass, sent } = startLab();
    await write(noteTaken(freshPool(), 'once'));
    dispatcher.start();
    for (let second = 0; second < 40; second++) await pass(1_000);
    expect(sent()).toEqual(['once']);
    expect(await rowOf('once')).toMatchObject({ attempts: 0, leaseOwner: null, lastError: null });
  });

  test('sends many events in few requests, in order', async () => {
    const pools = [freshPool(), freshPool(), freshPool()];
    const events = Array.from({ length: 40 }, (_, turn) =>
      pools.map((pool) => noteTaken(pool, `${pool} ${turn}`)),
    );
    await write(...events.flat());
    const { nudge, requests, sent } = startLab();
    await nudge();
    for (const pool of pools)
      expect(sent().filter((note) => note.startsWith(`${pool} `))).toEqual(
        Array.from({ length: 40 }, (_, turn) => `${pool} ${turn}`),
      );
    expect(requests.length).toBeLessThanOrEqual(4);
    expect(Math.max(...requests.map((notes) => notes.length))).toBeLessThanOrEqual(50);
  });

  test('a refused event holds back its own aggregate only', async () => {
    const [bad, good] = [freshPool(), freshPool()];
    await write(noteTaken(bad, 'b1'), noteTaken(bad, 'b2'), noteTaken(good, 'g1'));
    const { nudge, requests } = startLab(() => ['b1', 'b2']);
    await nudge();
    await write(noteTaken(bad, 'b3'), noteTaken(good, 'g2'));
    await nudge();
    expect(requests).toEqual([['b1', 'b2', 'g1'], ['g2']]);
    expect(await rowOf('b1')).toMatchObject({
      attempts: 1,
      lastError: 'NOT_ACKNOWLEDGED',
      deliveredAt: null,
    });
    expect(await rowOf('b2')).toMatchObject({ attempts: 0, deliveredAt: null });
  });

  test('a gap in an acknowledgement is not believed', async () => {
    const pool = freshPool();
    await write(noteTaken(pool, '1'), noteTaken(pool, '2'), noteTaken(pool, '3'));
    const refused = [['2']];
    const { dispatcher, pass, requests } = startLab(() => refused.shift() ?? []);
    dispatcher.start();
    await pass(0);
    await pass(1_000);
    expect(requests).toEqual([
      ['1', '2', '3'],
      ['2', '3'],
    ]);
  });

  test('waits twice as long after each refusal, up to the cap', async () => {
    await write(noteTaken(freshPool(), 'no'));
    const at: number[] = [];
    const { dispatcher, pass, time } = startLab(() => {
      at.push(time.clock.now().getTime());
      return ['no'];
    });
    dispatcher.start();
    for (let second = 0; second < 40; second++) await pass(1_000);
    const waits = at.slice(1).map((instant, index) => (instant - (at[index] ?? 0)) / 1_000);
    expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 8, 8]);
  });

  test('leaves alone a subgraph that does not answer', async () => {
    await write(...Array.from({ length: 60 }, (_, index) => noteTaken(freshPool(), `n${index}`)));
    let up = false;
    const { nudge, pass, requests, faults, sent } = startLab(
      () => {
        if (!up) throw codedError('SUBGRAPH_UNAVAILABLE');
        return [];
      },
      { concurrency: 1 },
    );
    await nudge();
    expect(requests.map((notes) => notes.length)).toEqual([50]);
    for (let again = 0; again < 10; again++) await nudge();
    expect(requests).toHaveLength(1);
    await pass(1_000);
    await pass(2_000);
    expect(requests.map((notes) => notes.length)).toEqual([50, 1, 1]);
    expect(faults).toEqual(Array(3).fill('experts SUBGRAPH_UNAVAILABLE'));
    up = true;
    for (let second = 0; second < 20; second++) await pass(1_000).then(nudge);
    expect(new Set(sent()).size).toBe(60);
    expect(await managerOf(database).countBy(outboxEventTable, { lastError: 'SUBGRAPH_UNAVAILABLE' })).toBe(
      0,
    );
  });

  test('another subgraph is served meanwhile', async () => {
    const { nudge, requests } = startLab((notes) => {
      if (notes.includes('down')) throw codedError('SUBGRAPH_UNAVAILABLE');
      return [];
    });
    await write(noteTaken(freshPool(), 'down'));
    await nudge();
    await write(noteTaken(freshPool(), 'up', { target: 'evaluations' }));
    await nudge();
    expect(requests).toEqual([['down'], ['up']]);
  });

  test('an event that fails whole requests stands alone', async () => {
    await write(
      noteTaken(freshPool(), 'killer'),
      ...Array.from({ length: 9 }, () => noteTaken(freshPool(), 'fine')),
    );
    const { dispatcher, pass, requests } = startLab((notes) => {
      if (notes.includes('killer')) throw codedError('SUBGRAPH_TIMEOUT');
      return [];
    });
    dispatcher.start();
    for (let second = 0; second < 60; second++) await pass(1_000);
    expect(requests.filter((notes) => notes.includes('killer')).slice(1)).not.toContainEqual(
      expect.arrayContaining(['fine']) as string[],
    );
    expect(requests.flat().filter((note) => note === 'fine').length).toBe(18);
    const waiting = await managerOf(database).find(outboxEventTable);
    expect(waiting.filter(({ deliveredAt }) => !deliveredAt)).toHaveLength(1);
  });

  test('a delivery without an end is given up', async () => {
    await write(noteTaken(freshPool(), 'slow'));
    const { dispatcher, time, faults } = startLab(undefined, {
      deliver: hang,
      leaseMs: 10_000,
    });
    dispatcher.nudge();
    await until(() => time.waiting().includes(5_000));
    await time.advance(5_000);
    await dispatcher.idle();
    expect(faults).toEqual(['experts SUBGRAPH_TIMEOUT']);
    expect(await rowOf('slow')).toMatchObject({
      attempts: 1,
      lastError: 'SUBGRAPH_TIMEOUT',
      leaseOwner: null,
    });
  });

  test('a refusal of another code is stored as that code', async () => {
    await write(noteTaken(freshPool(), 'x'));
    const { nudge, faults } = startLab(() => {
      throw new Error('ER_SECRET in text');
    });
    await nudge();
    expect(faults).toEqual(['experts DELIVERY_FAILED']);
    expect(await rowOf('x')).toMatchObject({ lastError: 'DELIVERY_FAILED' });
  });

  test('two processes at once send nothing twice', async () => {
    const pools = Array.from({ length: 20 }, freshPool);
    await write(...pools.flatMap((pool) => [1, 2, 3].map((turn) => noteTaken(pool, `${pool} ${turn}`))));
    const one = startLab(undefined, { batchSize: 6 });
    const other = startLab(undefined, { batchSize: 6 });
    await Promise.all([one.nudge(), other.nudge(), one.nudge(), other.nudge()]);
    await Promise.all([one.nudge(), other.nudge()]);
    const sent = [...one.sent(), ...other.sent()];
    expect(sent).toHaveLength(60);
    expect(new Set(sent).size).toBe(60);
  });

  test('what a dead process held is free after its lease', async () => {
    await write(noteTaken(freshPool(), 'held'));
    const dead = startLab(undefined, { deliver: hang, leaseMs: 10_000 });
    dead.dispatcher.nudge();
    await until(async () => (await rowOf('held'))?.leaseOwner);
    const { pass, sent, dispatcher } = startLab(undefined, { leaseMs: 10_000 });
    dispatcher.start();
    await pass(9_000);
    expect(sent()).toEqual([]);
    await pass(1_000);
    expect(sent()).toEqual(['held']);
  });

  test('a clock set back does not delay a retry by more', async () => {
    await write(noteTaken(freshPool(), 'r'));
    let refusals = 1;
    const { dispatcher, pass, time, sent } = startLab(() => (refusals-- > 0 ? ['r'] : []));
    dispatcher.start();
    await pass(0);
    time.shiftClock(-3_600_000);
    await pass(1_000);
    expect(sent()).toEqual(['r', 'r']);
  });

  test('a clock set back does not hold fresh events', async () => {
    const { nudge, time, sent } = startLab();
    await write(noteTaken(freshPool(), 'f', { occurredAt: time.clock.now() }));
    time.shiftClock(-86_400_000);
    await nudge();
    expect(sent()).toEqual(['f']);
  });

  test('a clock set back frees the lease of a dead process', async () => {
    await write(noteTaken(freshPool(), 'l'));
    const dead = startLab(undefined, { deliver: hang });
    dead.dispatcher.nudge();
    await until(async () => (await rowOf('l'))?.leaseOwner);
    const { nudge, time, sent } = startLab();
    time.shiftClock(-3_600_000);
    // A fault of the database ends one look, and the next one comes soon.
    await until(async () => (await nudge(), sent().length > 0));
    expect(sent()).toEqual(['l']);
  });

  test('keeps to its number of requests at once', async () => {
    await write(...Array.from({ length: 12 }, () => noteTaken(freshPool(), 'x')));
    let open: () => void = () => undefined;
    const gate = new Promise<void>((opened) => (open = opened));
    let atOnce = 0;
    let most = 0;
    const { dispatcher } = startLab(undefined, {
      concurrency: 3,
      batchSize: 1,
      deliver: async (_, events) => {
        most = Math.max(most, ++atOnce);
        await gate;
        atOnce--;
        return events.map(({ id }) => id);
      },
    });
    dispatcher.nudge();
    await until(() => atOnce === 3);
    dispatcher.nudge();
    for (let turn = 0; turn < 10; turn++) await rowOf('x');
    open();
    await dispatcher.idle();
    expect(most).toBe(3);
    const rows = await managerOf(database).find(outboxEventTable);
    expect(rows.every(({ deliveredAt }) => deliveredAt)).toBe(true);
  });

  test('stop waits for what is under way and starts no more', async () => {
    await write(noteTaken(freshPool(), 's1'), noteTaken(freshPool(), 's2'));
    let release: (() => void) | undefined;
    const { dispatcher, time, requests } = startLab(undefined, {
      concurrency: 1,
      batchSize: 1,
      deliver: async (_, events) => {
        requests.push(events.map(noteOf));
        await new Promise<void>((done) => (release = done));
        return events.map(({ id }) => id);
      },
    });
    dispatcher.start();
    await until(() => release);
    let stopped = false;
    const stop = dispatcher.stop().then(() => (stopped = true));
    await time.advance(0);
    expect(stopped).toBe(false);
    release?.();
    await stop;
    dispatcher.nudge();
    await time.advance(10_000);
    await dispatcher.idle();
    expect(requests).toEqual([['s1']]);
    expect((await rowOf('s1'))?.deliveredAt).toBeInstanceOf(Date);
    expect(await rowOf('s2')).toMatchObject({ deliveredAt: null, leaseOwner: null });
    expect(time.waiting()).toEqual([]);
  });

  test('removes delivered events after their time, no others', async () => {
    const { dispatcher, pass } = startLab((notes) => notes.filter((note) => note === 'stays'), {
      retentionDays: 1,
    });
    await write(noteTaken(freshPool(), 'goes'), noteTaken(freshPool(), 'stays'));
    dispatcher.start();
    await pass(0);
    await dispatcher.stop();
    const later = startLab((notes) => notes, { retentionDays: 1 });
    later.time.shiftClock(86_400_000);
    later.dispatcher.start();
    await later.pass(0);
    expect(await rowOf('goes')).toBeDefined();
    await later.dispatcher.stop();
    const latest = startLab((notes) => notes, { retentionDays: 1 });
    latest.time.shiftClock(86_400_001);
    latest.dispatcher.start();
    await latest.pass(0);
    expect(await rowOf('goes')).toBeUndefined();
    expect(await rowOf('stays')).toBeDefined();
  });

  test('1,000 events arrive once and in order', async () => {
    const pools = Array.from({ length: 7 }, freshPool);
    const poolAt = (turn: number) => pools[(turn * turn) % 7] ?? '';
    for (let start = 0; start < 1_000; start += 100)
      await write(
        ...Array.from({ length: 100 }, (_, index) => noteTaken(poolAt(start + index), `${start + index}`)),
      );
    const byPool: Record<string, number[]> = {};
    const { nudge } = startLab(undefined, {
      deliver: (_, events) => {
        for (const event of events) (byPool[event.aggregateId] ??= []).push(Number(noteOf(event)));
        return Promise.resolve(events.map(({ id }) => id));
      },
    });
    await nudge();
    const all = Object.values(byPool).flat();
    expect(all).toHaveLength(1_000);
    expect(new Set(all).size).toBe(1_000);
    for (const notes of Object.values(byPool)) expect(notes).toEqual([...notes].sort((a, b) => a - b));
  });

  test('a fault of the database is told and survived', async () => {
    let broken = true;
    const flaky = {
      ...database,
      transaction: ((work) =>
        broken
          ? Promise.reject(new Error('down'))
          : database.transaction(work)) as typeof database.transaction,
    };
    await write(noteTaken(freshPool(), 'again'));
    const { nudge, faults, sent, time, dispatcher } = startLab(undefined, {
      database: flaky,
      leaseMs: 1_000,
    });
    await nudge();
    expect(faults).toEqual(['DELIVERY_FAILED']);
    broken = false;
    await time.advance(1_000);
    dispatcher.nudge();
    await dispatcher.idle();
    expect(sent()).toEqual(['again', 'again']);
    expect((await rowOf('again'))?.deliveredAt).toBeInstanceOf(Date);
  });
});
