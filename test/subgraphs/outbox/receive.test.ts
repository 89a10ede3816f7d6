import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { deadEventTable } from '../../../subgraphs/shared/outbox/deadEventTable';
import { inboxEventTable } from '../../../subgraphs/shared/outbox/inboxEventTable';
import { pruneEvents } from '../../../subgraphs/shared/outbox/pruneEvents';
import { receive, type Receipt } from '../../../subgraphs/shared/outbox/receive';
import type { SubgraphEvent } from '../../../subgraphs/shared/outbox/SubgraphEvent';
import { eventLab, ledgerOf, noteHandlers } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'receive' });
});
afterAll(() => database.drop());

let lastPool = 0;
const freshPool = () => `pool_${++lastPool}`;
const RECEIVED_AT = new Date('2026-03-02T01:00:01Z');

const event = (
  aggregateId: string,
  sequence: number,
  change: Partial<SubgraphEvent> = {},
): SubgraphEvent => ({
  id: `event_${aggregateId}_${sequence}`,
  source: 'committees',
  type: 'NoteTaken',
  aggregateType: 'pool',
  aggregateId,
  sequence,
  payload: { note: String(sequence) },
  occurredAt: new Date('2026-03-02T01:00:00Z'),
  ...change,
});

const deal = (one: SubgraphEvent): Promise<Receipt> =>
  database.transaction((session) => receive(session, one, noteHandlers, RECEIVED_AT));
const notesOf = async (pool: string) => (await ledgerOf(database))[pool];

describe('receive', () => {
  test('applies the events of an aggregate in turn', async () => {
    const pool = freshPool();
    for (const sequence of [1, 2, 3]) expect(await deal(event(pool, sequence))).toBe('APPLIED');
    expect(await notesOf(pool)).toBe('1 2 3');
  });

  test('a duplicate has no effect', async () => {
    const pool = freshPool();
    await deal(event(pool, 1));
    await deal(event(pool, 2));
    expect(await deal(event(pool, 1))).toBe('DUPLICATE');
    expect(await deal(event(pool, 2))).toBe('DUPLICATE');
    expect(await notesOf(pool)).toBe('1 2');
  });

  test('an event before its predecessor is not yet', async () => {
    const pool = freshPool();
    expect(await deal(event(pool, 2))).toBe('NOT_YET');
    await deal(event(pool, 1));
    expect(await deal(event(pool, 3))).toBe('NOT_YET');
    expect(await deal(event(pool, 2))).toBe('APPLIED');
    expect(await notesOf(pool)).toBe('1 2');
  });

  test('streams of other sources and kinds are apart', async () => {
    const pool = freshPool();
    await deal(event(pool, 1));
    expect(await deal(event(pool, 1, { id: 'event_other_source', source: 'evaluations' }))).toBe('APPLIED');
    expect(await deal(event(pool, 1, { id: 'event_other_kind', aggregateType: 'session' }))).toBe('APPLIED');
  });

  test('a failing handler leaves no trace', async () => {
    const pool = freshPool();
    await expect(deal(event(pool, 1, { payload: { note: 'poison' } }))).rejects.toThrow('cannot be applied');
    expect(await notesOf(pool)).toBeUndefined();
    expect(await deal(event(pool, 1))).toBe('APPLIED');
    expect(await notesOf(pool)).toBe('1');
  });

  test('an unknown type waits for a newer receiver', async () => {
    const pool = freshPool();
    expect(await deal(event(pool, 1, { type: 'NoteBurnt' }))).toBe('UNKNOWN_TYPE');
    expect(await deal(event(pool, 2))).toBe('NOT_YET');
    expect(await deal(event(pool, 1))).toBe('APPLIED');
  });

  test.each<[string, unknown]>([
    ['of another shape', { note: 7 }],
    ['that is null', null],
    ['that is not JSON', '{"note":'],
  ])('a payload %s is parked and passed by', async (_, payload) => {
    const pool = freshPool();
    expect(await deal(event(pool, 1, { payload }))).toBe('PARKED');
    expect(await deal(event(pool, 1, { payload }))).toBe('DUPLICATE');
    expect(await deal(event(pool, 2))).toBe('APPLIED');
    const dead = await managerOf(database).findBy(deadEventTable, { aggregateId: pool });
    expect(dead).toMatchObject([
      { eventId: `event_${pool}_1`, type: 'NoteTaken', sequence: 1, parkedAt: RECEIVED_AT },
    ]);
    expect(JSON.parse(dead[0]?.payload ?? '')).toEqual(payload);
    expect(await notesOf(pool)).toBe('2');
  });

  test('a different event under a used number is a conflict', async () => {
    const pool = freshPool();
    await deal(event(pool, 1));
    expect(await deal(event(pool, 1, { id: 'event_after_restore' }))).toBe('CONFLICT');
    expect(await notesOf(pool)).toBe('1');
  });

  test('the same event twice at once has one effect', async () => {
    const pools = Array.from({ length: 10 }, freshPool);
    const receipts = await Promise.all(pools.flatMap((pool) => [deal(event(pool, 1)), deal(event(pool, 1))]));
    expect(receipts.filter((receipt) => receipt === 'APPLIED')).toHaveLength(10);
    expect(receipts.filter((receipt) => receipt === 'DUPLICATE')).toHaveLength(10);
    for (const pool of pools) expect(await notesOf(pool)).toBe('1');
  });

  test('a duplicate is known after its note is pruned', async () => {
    const pool = freshPool();
    await deal(event(pool, 1));
    expect(await pruneEvents(database, RECEIVED_AT)).toBe(0);
    expect(await pruneEvents(database, new Date(RECEIVED_AT.getTime() + 1))).toBeGreaterThan(0);
    expect(await managerOf(database).count(inboxEventTable)).toBe(0);
    expect(await deal(event(pool, 1))).toBe('DUPLICATE');
    expect(await deal(event(pool, 2))).toBe('APPLIED');
  });
});
