import { z } from 'zod';
import { systemClock } from '../../../subgraphs/shared/clock';
import { createLogger } from '../../../subgraphs/shared/http/createLogger';
import { idempotencyKeyMigration } from '../../../subgraphs/shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../../subgraphs/shared/idempotency/idempotencyKeyTable';
import { defineEventHandlers } from '../../../subgraphs/shared/outbox/defineEventHandlers';
import { startDelivery, type Delivery } from '../../../subgraphs/shared/startDelivery';
import { eventLab } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { committeesCaller } from '../../support/receivingSubgraph';

const lines: Record<string, unknown>[] = [];
let database: TestDatabase;
let delivery: Delivery;

beforeAll(async () => {
  const entities = [...eventLab.entities, idempotencyKeyTable];
  const migrations = [...eventLab.migrations, idempotencyKeyMigration(1_700_000_000_002)];
  database = await openTestDatabase({ entities, migrations }, { name: 'delivery' });
  const destination = { write: (line: string) => lines.push(JSON.parse(line) as Record<string, unknown>) };
  delivery = startDelivery(
    {
      database,
      clock: systemClock,
      logger: createLogger({ service: 'experts', destination }),
      sdl: '',
      authenticate: () => Promise.resolve(committeesCaller),
      peer: () => ({ ask: () => Promise.reject(new Error('nobody is asked')) }),
    },
    'experts',
    [],
    defineEventHandlers({
      Failing: {
        payload: z.object({}),
        handle: () => Promise.reject(new RangeError('no room for 110105194912310020')),
      },
    }),
  );
});
afterAll(async () => {
  await delivery.dispatcher.stop();
  await database.drop();
});

const event = (change: object = {}) => ({
  id: 'event_1',
  source: 'committees',
  type: 'Failing',
  aggregateType: 'pool',
  aggregateId: 'pool_1',
  sequence: 1,
  payload: '{}',
  occurredAt: '2026-03-02T01:00:00.000Z',
  ...change,
});
const receive = (change: object = {}) =>
  delivery.receiveEvents({}, { events: [event(change)] }, { caller: committeesCaller });

describe('the log of an event that is not applied', () => {
  test('says why its handler failed', async () => {
    await expect(receive()).resolves.toEqual([]);
    expect(lines.at(-1)).toMatchObject({
      event: 'event_1',
      type: 'Failing',
      receipt: 'FAILED',
      fault: { type: 'RangeError', message: 'no room for #' },
    });
  });

  test('says nothing of a fault where there is none', async () => {
    await receive({ type: 'Unheard', id: 'event_2' });
    expect(lines.at(-1)).toMatchObject({ event: 'event_2', receipt: 'UNKNOWN_TYPE' });
    expect(lines.at(-1)).not.toHaveProperty('fault');
  });
});
