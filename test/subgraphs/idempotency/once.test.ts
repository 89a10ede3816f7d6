import { GraphQLError } from 'graphql';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { schemaDrift } from '../../../subgraphs/shared/database/schemaDrift';
import { idempotencyKeyMigration } from '../../../subgraphs/shared/idempotency/idempotencyKeyMigration';
import { idempotencyKeyTable } from '../../../subgraphs/shared/idempotency/idempotencyKeyTable';
import type { Act } from '../../../subgraphs/shared/idempotency/keyedAct';
import { once } from '../../../subgraphs/shared/idempotency/once';
import { oncePrepared } from '../../../subgraphs/shared/idempotency/oncePrepared';
import { pruneIdempotencyKeys } from '../../../subgraphs/shared/idempotency/pruneIdempotencyKeys';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { Refusal } from '../../../subgraphs/shared/refusal';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';

let database: TestDatabase;

beforeAll(async () => {
  const migrations = [idempotencyKeyMigration(1_700_000_000_000)];
  database = await openTestDatabase({ entities: [idempotencyKeyTable], migrations }, { name: 'once' });
});
afterAll(() => database.drop());

const callerNamed = (subject: string): Caller => ({
  subject,
  role: 'ORGANISING_UNIT',
  claims: { unit: 'unit-1' },
  scopes: [],
});

let lastKey = 0;
const act = (change: Partial<Act> = {}): Act => ({
  caller: callerNamed('organiser'),
  operation: 'createPool',
  key: `key-${++lastKey}`,
  request: { name: '库', seats: 25 },
  now: new Date('2026-03-02T01:00:00Z'),
  ...change,
});

let made = 0;
const perform = (one: Act, work: () => Promise<string | object> = () => Promise.resolve(`pool_${++made}`)) =>
  database.transaction((session) => once(session, one, work));

describe('once', () => {
  test('keeps its table as the migration makes it', async () => {
    expect(await schemaDrift(database)).toEqual([]);
  });

  test('does the work and gives its result', async () => {
    await expect(perform(act(), () => Promise.resolve('pool_a'))).resolves.toBe('pool_a');
  });

  test('gives the first result again without the work', async () => {
    const one = act();
    const first = await perform(one);
    await expect(perform(one, () => Promise.reject(new Error('done twice')))).resolves.toBe(first);
  });

  test('gives back a reference with parts', async () => {
    const one = act();
    await perform(one, () => Promise.resolve({ id: 'pool_1', version: 3 }));
    await expect(perform(one)).resolves.toEqual({ id: 'pool_1', version: 3 });
  });

  test('the order of a request does not matter', async () => {
    const one = act();
    const first = await perform(one);
    await expect(perform({ ...one, request: { seats: 25, name: '库' } })).resolves.toBe(first);
  });

  test('refuses another request under the key', async () => {
    const one = act();
    await perform(one);
    const work = perform({ ...one, request: { name: '库', seats: 26 } });
    await expect(work).rejects.toBeInstanceOf(Refusal);
    await expect(work).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  test.each<[string, Partial<Act>]>([
    ['another caller', { caller: callerNamed('someone else') }],
    [
      'the same person for another unit',
      { caller: { ...callerNamed('organiser'), claims: { unit: 'unit-2' } } },
    ],
    ['another role', { caller: { ...callerNamed('organiser'), role: 'FILING_AUTHORITY' } }],
    ['another operation', { operation: 'renamePool' }],
    ['another key', { key: 'another-key' }],
  ])('%s is another act', async (_, change) => {
    const one = act();
    const first = await perform(one);
    await expect(perform({ ...one, ...change })).resolves.not.toBe(first);
  });

  test('a failed act leaves its key free', async () => {
    const one = act();
    await expect(perform(one, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    await expect(perform(one, () => Promise.resolve('pool_second'))).resolves.toBe('pool_second');
  });

  test('of calls at once, one does the work', async () => {
    const one = act();
    let runs = 0;
    const work = async () => {
      const run = ++runs;
      for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
      return `pool_run_${run}`;
    };
    const results = await Promise.all(Array.from({ length: 6 }, () => perform(one, work)));
    expect(runs).toBe(1);
    expect(new Set(results)).toEqual(new Set(['pool_run_1']));
  });

  test('when the first of two fails, the other does it', async () => {
    const one = act();
    let runs = 0;
    const work = async () => {
      const run = ++runs;
      for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
      if (run === 1) throw new Error('refused');
      return `pool_run_${run}`;
    };
    const results = await Promise.allSettled([perform(one, work), perform(one, work)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(runs).toBe(2);
  });

  test('keeps no word of the request', async () => {
    await perform(act({ request: { name: '张三' }, key: 'key-private' }));
    const rows = await managerOf(database).find(idempotencyKeyTable);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/张三|key-private|organiser/);
  });

  test('a pruned key does its act again', async () => {
    const one = act({ now: new Date('2026-01-01T00:00:00Z') });
    const first = await perform(one);
    await pruneIdempotencyKeys(database, one.now);
    await expect(perform(one)).resolves.toBe(first);
    await pruneIdempotencyKeys(database, new Date('2026-01-01T00:00:00.001Z'));
    await expect(perform(one)).resolves.not.toBe(first);
  });

  test.each([
    ['empty', ''],
    ['of 101 characters', 'k'.repeat(101)],
    ['with a space', 'a b'],
    ['with a line break', 'a\n'],
    ['not in ASCII', '键'],
  ])('a key %s is bad input', async (_, key) => {
    const error: unknown = await perform(act({ key })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(GraphQLError);
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('a key of 100 characters is taken', async () => {
    await expect(perform(act({ key: 'k'.repeat(100) }))).resolves.toMatch(/^pool_/);
  });

  test('is refused outside a transaction', async () => {
    await expect(once(database, act(), () => Promise.resolve('x'))).rejects.toThrow('within a transaction');
  });
});

describe('oncePrepared', () => {
  const prepared = (one: Act, prepare = () => Promise.resolve('facts')) =>
    oncePrepared({ session: database, transaction: (work) => database.transaction(work) }, one, {
      prepare,
      store: (_, facts) => Promise.resolve(`${facts}_${++made}`),
    });
  const asked = () => Promise.reject(new Error('asked again'));

  test('gives the first result again without asking', async () => {
    const one = act();
    const first = await prepared(one);
    expect(first).toMatch(/^facts_/);
    await expect(prepared(one, asked)).resolves.toBe(first);
    await expect(perform(one)).resolves.toBe(first);
  });

  test('refuses another request under the key without asking', async () => {
    const one = act();
    await prepared(one);
    await expect(prepared({ ...one, request: 'another' }, asked)).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test('asks within no transaction, and of calls at once one writes', async () => {
    const one = act();
    const free = () => database.transaction(() => Promise.resolve('facts'));
    const results = await Promise.all([prepared(one, free), prepared(one, free), prepared(one, free)]);
    expect(new Set(results).size).toBe(1);
  });

  test('a refused question leaves its key free', async () => {
    const one = act();
    await expect(prepared(one, asked)).rejects.toThrow('asked again');
    await expect(prepared(one)).resolves.toMatch(/^facts_/);
  });

  test('a key of another form is bad input before anything is asked', async () => {
    await expect(prepared(act({ key: 'a b' }), asked)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
