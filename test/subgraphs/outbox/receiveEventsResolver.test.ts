import type { ExecutionResult } from 'graphql';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import type { SubgraphEventInput } from '../../../subgraphs/shared/outbox/receiveEventsResolver';
import { eventLab, ledgerOf } from '../../support/eventLab';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { committeesCaller, receivingSubgraph } from '../../support/receivingSubgraph';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase(eventLab, { name: 'resolver' });
});
afterAll(() => database.drop());

let lastPool = 0;
const freshPool = () => `pool_${++lastPool}`;

const wireEvent = (
  aggregateId: string,
  sequence: number,
  change: Partial<SubgraphEventInput> = {},
): SubgraphEventInput => ({
  id: `event_${aggregateId}_${sequence}`,
  source: 'committees',
  type: 'NoteTaken',
  aggregateType: 'pool',
  aggregateId,
  sequence,
  payload: JSON.stringify({ note: String(sequence) }),
  occurredAt: '2026-03-02T01:00:00.000Z',
  ...change,
});

const MUTATION = 'mutation ($events: [SubgraphEventInput!]!) { receiveEvents(events: $events) }';

function send(events: readonly unknown[], caller: Caller = committeesCaller, troubles: string[] = []) {
  const onTrouble = ({ id }: { id: string }, receipt: string) => void troubles.push(`${id} ${receipt}`);
  const execute = receivingSubgraph(database, caller, { onTrouble });
  return execute({ query: MUTATION, variables: { events }, headers: {} });
}

const acknowledged = ({ data }: ExecutionResult) => data?.['receiveEvents'];
const codeOf = ({ errors }: ExecutionResult) => errors?.[0]?.extensions['code'];

describe('receiveEvents', () => {
  test('acknowledges what it has dealt with, by id', async () => {
    const pool = freshPool();
    const result = await send([wireEvent(pool, 1), wireEvent(pool, 2), wireEvent(pool, 1)]);
    expect(result.errors).toBeUndefined();
    expect(acknowledged(result)).toEqual([1, 2, 1].map((sequence) => `event_${pool}_${sequence}`));
    expect((await ledgerOf(database))[pool]).toBe('1 2');
  });

  test('takes an empty list', async () => {
    expect(acknowledged(await send([]))).toEqual([]);
  });

  test('a failing event holds back its aggregate only', async () => {
    const [bad, good] = [freshPool(), freshPool()];
    const troubles: string[] = [];
    const poison = wireEvent(bad, 1, { payload: '{"note":"poison"}' });
    const result = await send([poison, wireEvent(bad, 2), wireEvent(good, 1)], committeesCaller, troubles);
    expect(acknowledged(result)).toEqual([`event_${good}_1`]);
    expect(troubles).toEqual([`event_${bad}_1 FAILED`]);
    expect((await ledgerOf(database))[bad]).toBeUndefined();
  });

  test('an unreadable payload is parked, acknowledged and told', async () => {
    const pool = freshPool();
    const troubles: string[] = [];
    const result = await send(
      [wireEvent(pool, 1, { payload: '{"note":' }), wireEvent(pool, 2)],
      committeesCaller,
      troubles,
    );
    expect(acknowledged(result)).toEqual([`event_${pool}_1`, `event_${pool}_2`]);
    expect(troubles).toEqual([`event_${pool}_1 PARKED`]);
  });

  test('an unknown type is left unacknowledged', async () => {
    const pool = freshPool();
    expect(acknowledged(await send([wireEvent(pool, 1, { type: 'NoteBurnt' }), wireEvent(pool, 2)]))).toEqual(
      [],
    );
  });

  test.each<Caller['role']>(['FILING_AUTHORITY', 'MINISTRY', 'EXPERT', 'PARTNER_AGENCY'])(
    'is forbidden for %s',
    async (role) => {
      const pool = freshPool();
      const result = await send([wireEvent(pool, 1)], { ...committeesCaller, role });
      expect(codeOf(result)).toBe('FORBIDDEN');
      expect((await ledgerOf(database))[pool]).toBeUndefined();
    },
  );

  test('one subgraph cannot send as another', async () => {
    const pool = freshPool();
    const result = await send([wireEvent(pool, 1), wireEvent(pool, 1, { source: 'evaluations' })]);
    expect(codeOf(result)).toBe('FORBIDDEN');
    expect((await ledgerOf(database))[pool]).toBeUndefined();
  });

  test.each<[string, Partial<SubgraphEventInput>]>([
    ['sequence 0', { sequence: 0 }],
    ['a negative sequence', { sequence: -1 }],
    ['an id of 41 characters', { id: 'e'.repeat(41) }],
    ['an aggregate with a slash', { aggregateId: 'pool/1' }],
    ['a type with a space', { type: 'Note Taken' }],
    ['an empty aggregate type', { aggregateType: '' }],
  ])('%s is bad input and writes nothing', async (_, change) => {
    const pool = freshPool();
    const result = await send([wireEvent(pool, 1), wireEvent(freshPool(), 1, change)]);
    expect(codeOf(result)).toBe('BAD_USER_INPUT');
    expect((await ledgerOf(database))[pool]).toBeUndefined();
  });

  test('501 events are bad input', async () => {
    const pool = freshPool();
    const events = Array.from({ length: 501 }, (_, index) => wireEvent(pool, index + 1));
    expect(codeOf(await send(events))).toBe('BAD_USER_INPUT');
  });
});
