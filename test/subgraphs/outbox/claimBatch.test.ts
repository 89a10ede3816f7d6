import { announce } from '../../../subgraphs/shared/outbox/announce';
import {
  claimBatch,
  leaseHeads,
  type Batch,
  type ClaimOptions,
} from '../../../subgraphs/shared/outbox/claimBatch';
import { settleBatch } from '../../../subgraphs/shared/outbox/settleBatch';
import { eventLab, noteTaken } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'claim' });
});
afterAll(() => database.drop());

const START = new Date('2026-03-02T01:00:00Z').getTime();
let lastTarget = 0;

/** A target of its own with the events of some pools, two each. */
async function targetWith(...pools: string[]): Promise<ClaimOptions> {
  const target = `target-${++lastTarget}`;
  const events = pools.flatMap((pool) => ['1', '2'].map((note) => noteTaken(pool, note, { target })));
  await database.transaction((session) => announce(session, ...events));
  return {
    target,
    kind: 'fresh',
    streams: 10,
    events: 20,
    now: new Date(START),
    leaseMs: 10_000,
    capMs: 60_000,
  };
}

const later = (options: ClaimOptions, ms: number): ClaimOptions => ({
  ...options,
  now: new Date(START + ms),
});
const headsOf = (batch: Batch | undefined) =>
  batch?.events.filter(({ sequence }) => sequence === 1).map(({ id }) => id) ?? [];
const told = (batch: Batch | undefined) =>
  batch?.events.map(({ aggregateId, sequence }) => `${aggregateId} ${sequence}`);

describe('a claim', () => {
  test('has whole streams in their order', async () => {
    const options = await targetWith('pool_b', 'pool_a');
    expect(told(await claimBatch(database, options))).toEqual([
      'pool_a 1',
      'pool_a 2',
      'pool_b 1',
      'pool_b 2',
    ]);
  });

  test('shares its size between its streams', async () => {
    const options = await targetWith('pool_a', 'pool_b');
    expect(told(await claimBatch(database, { ...options, events: 3 }))).toEqual(['pool_a 1', 'pool_b 1']);
  });

  test('keeps others away until its lease ends', async () => {
    const options = await targetWith('pool_a');
    expect(await claimBatch(database, options)).toBeDefined();
    expect(await claimBatch(database, later(options, 9_999))).toBeUndefined();
    expect(await claimBatch(database, later(options, 10_000))).toBeDefined();
  });

  test('is lost to one that was faster', async () => {
    const options = await targetWith('pool_a');
    const heads = headsOf(await claimBatch(database, options));
    expect(heads).toHaveLength(1);
    expect(await leaseHeads(database, heads, options)).toBeUndefined();
    expect(await leaseHeads(database, heads, later(options, 10_000))).toBeDefined();
  });

  test('finds nothing where all was delivered meanwhile', async () => {
    const options = await targetWith('pool_a');
    const batch = await claimBatch(database, options);
    const acknowledged = new Set(batch?.events.map(({ id }) => id));
    if (batch)
      await settleBatch(database, batch, { acknowledged, error: '', now: options.now, delayAfter: () => 0 });
    expect(await leaseHeads(database, headsOf(batch), options)).toBeUndefined();
  });

  test('that ended does not undo what its successor holds', async () => {
    const options = await targetWith('pool_a');
    const slow = await claimBatch(database, options);
    const successor = await claimBatch(database, later(options, 10_000));
    expect(told(successor)).toEqual(told(slow));
    if (slow)
      await settleBatch(database, slow, {
        acknowledged: new Set(),
        error: 'SUBGRAPH_TIMEOUT',
        now: new Date(START + 10_001),
        delayAfter: () => 0,
      });
    for (const kind of ['fresh', 'retried'] as const)
      expect(await claimBatch(database, { ...later(options, 10_002), kind })).toBeUndefined();
  });
});
