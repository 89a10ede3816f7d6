import { Refusal } from '../../../subgraphs/shared/refusal';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { scopeFor } from '../../../subgraphs/shared/scope/scopeFor';
import { meanwhile } from '../../support/meanwhile';
import { countStatements } from '../../support/countStatements';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { addDemoRows, aPool, clock, everything, idsOf, poolReaders, pools } from './demoRows';
import {
  AccessTable,
  demoSchema,
  DivisionTable,
  ExpertTable,
  MemberTable,
  PoolTable,
  type Pool,
} from './demoTables';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'writing' });
});
beforeEach(() => addDemoRows(database));
afterEach(async () => {
  for (const table of [PoolTable, MemberTable, ExpertTable, AccessTable, DivisionTable]) {
    await scopedRepository(database, table as typeof PoolTable, everything).removeWhere({});
  }
});
afterAll(() => database.drop());

const all = () => scopedRepository(database, PoolTable, everything);
const stored = async () => JSON.stringify(await all().find());

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => 'done').catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) return String(error);
  return JSON.stringify([error.code, error.message, error.text, error.facts, error.findings]);
}
const codeOf = async (work: Promise<unknown>) => JSON.parse(await refusal(work)) as unknown[];

describe.each(poolReaders)('writing with %s', (_, caller, allowed) => {
  const repository = () => scopedRepository(database, PoolTable, caller, clock);
  const absent = async () => refusal(repository().update('absent', {}, { seats: 7 }));

  it('changes the rows in scope and no other', async () => {
    for (const { id } of pools) {
      const outcome = await refusal(repository().update(id, { expectedVersion: 1 }, { seats: 7 }));
      expect(outcome).toBe(allowed.includes(id) ? 'done' : await absent());
    }
    expect(idsOf(await all().find({ where: { seats: 7 } }))).toEqual(allowed);
    expect(idsOf(await all().find({ where: { version: 2 } }))).toEqual(allowed);
  });

  it('locks the rows in scope and no other', async () => {
    await database.transaction(async (session) => {
      const own = scopedRepository(session, PoolTable, caller, clock);
      for (const { id } of pools) {
        const row = await own.locked(id);
        expect(row).toEqual(allowed.includes(id) ? await own.one(id) : null);
        const outcome = await refusal(own.lockedOrRefuse(id));
        expect(outcome).toBe(allowed.includes(id) ? 'done' : await refusal(own.lockedOrRefuse('absent')));
      }
    });
  });

  it('deletes the rows in scope and no other', async () => {
    for (const { id } of pools) {
      const outcome = await refusal(repository().remove(id));
      expect(outcome).toBe(allowed.includes(id) ? 'done' : await absent());
    }
    expect(idsOf(await all().find())).toEqual(idsOf(pools).filter((id) => !allowed.includes(id)));
  });

  it('changes many rows in scope and no other', async () => {
    const anything = { anyOf: [{ id: { not: null } }, { authorityId: 'auth-b' }] };
    expect(await repository().updateWhere(anything, { seats: 7 })).toBe(allowed.length);
    expect(idsOf(await all().find({ where: { seats: 7 } }))).toEqual(allowed);
  });

  it('deletes many rows in scope and no other', async () => {
    expect(await repository().removeWhere({ name: { not: null } })).toBe(allowed.length);
    expect(await all().count()).toBe(pools.length - allowed.length);
  });
});

describe('a locked row', () => {
  it('is that of the last commit, however old the transaction', async () => {
    const seen = await meanwhile(
      database,
      (session) => scopedRepository(session, PoolTable, everything).update('pool_1', {}, { seats: 9 }),
      () =>
        database.transaction(async (session) => {
          const repository = scopedRepository(session, PoolTable, everything);
          await repository.one('pool_1');
          return (await repository.locked('pool_1'))?.seats;
        }),
    );
    expect(seen).toBe(9);
  });

  it('is not to be had outside a transaction', async () => {
    await expect(all().locked('pool_1')).rejects.toThrow('within a transaction');
  });
});

describe('a new row', () => {
  const next = (change: Partial<Pool>) => aPool({ id: 'pool_new', ...change });
  it.each<[string, ReturnType<typeof callerAs>, Partial<Pool>, boolean]>([
    ['in the scope', callerAs('FILING_AUTHORITY', 'auth-a'), {}, true],
    ['of another authority', callerAs('FILING_AUTHORITY', 'auth-b'), {}, false],
    ['of no rule', callerAs('EMPLOYER', 'auth-a'), {}, false],
    ['that meets the second predicate', callerAs('CONSENTING_DEPARTMENT', 'unit-1'), {}, true],
    ['that meets a restriction', callerAs('ORGANISING_UNIT', 'unit-1'), {}, true],
    ['outside a restriction', callerAs('ORGANISING_UNIT', 'unit-1'), { isOpen: false }, false],
    ['after its time limit', callerAs('DISCIPLINE_SUPERVISOR', 'auth-a'), {}, true],
    ['before its time limit', callerAs('DISCIPLINE_SUPERVISOR', 'auth-a'), { openedAt: null }, false],
    ['that only another table would tie', callerAs('EXPERT', 'expert_1'), { id: 'pool_1x' }, false],
    ['of a scope of all', callerAs('MINISTRY', '500000'), {}, true],
  ])('%s', async (_, caller, change, accepted) => {
    const repository = scopedRepository(database, PoolTable, caller, clock);
    const outcome = await refusal(repository.insert(next(change)));
    expect(outcome).toBe(accepted ? 'done' : await refusal(repository.remove('absent')));
    expect(await all().count()).toBe(pools.length + Number(accepted));
  });

  it('begins at version 1 whatever it says', async () => {
    await all().insert({ ...next({}), version: 9 });
    expect((await all().one('pool_new'))?.version).toBe(1);
  });

  it('among others that are out of scope adds none', async () => {
    const repository = scopedRepository(database, PoolTable, callerAs('FILING_AUTHORITY', 'auth-a'));
    await expect(
      repository.insertMany([next({}), next({ id: 'pool_b', authorityId: 'auth-b' })]),
    ).rejects.toThrow();
    expect(await all().count()).toBe(pools.length);
  });

  it('keeps every kind of value', async () => {
    const row = next({
      facts: { 层级: ['正高', { n: 1 }] },
      seats: null,
      openedAt: new Date('2026-02-03T04:05:06.789Z'),
    });
    await all().insert(row);
    expect(await all().one('pool_new')).toEqual({ ...row, version: 1 });
  });

  it('is one of thousands in few statements', async () => {
    const rows = Array.from({ length: 7000 }, (_, number) => next({ id: `bulk_${number}` }));
    const statements = await countStatements(database, () => all().insertMany(rows));
    expect(statements.length).toBeLessThan(5);
    expect(await all().count({ id: { startsWith: 'bulk_' } })).toBe(7000);
    await all().insertMany([]);
  });
});

describe('a lost race', () => {
  const repository = () => scopedRepository(database, PoolTable, callerAs('FILING_AUTHORITY', 'auth-a'));

  it('is a conflict and changes nothing', async () => {
    await repository().update('pool_1', { expectedVersion: 1 }, { seats: 8 });
    const before = await stored();
    expect((await codeOf(repository().update('pool_1', { expectedVersion: 1 }, { seats: 9 })))[0]).toBe(
      'CONFLICT',
    );
    expect((await codeOf(repository().remove('pool_1', { expectedVersion: 1 })))[0]).toBe('CONFLICT');
    expect(await stored()).toBe(before);
  });

  it('on a row out of reach looks like an absent row', async () => {
    const foreign = await refusal(repository().update('pool_3', { expectedVersion: 99 }, { seats: 9 }));
    expect(foreign).toBe(await refusal(repository().update('absent', { expectedVersion: 99 }, { seats: 9 })));
    expect(foreign).toContain('NOT_FOUND');
    expect(await refusal(repository().remove('pool_3', { expectedVersion: 1 }))).toBe(foreign);
  });

  it('is won by exactly one of many', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, seats) =>
        refusal(repository().update('pool_1', { expectedVersion: 1 }, { seats })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect((await all().one('pool_1'))?.version).toBe(2);
  });

  it('is not what writing the same value is', async () => {
    const members = scopedRepository(database, MemberTable, everything);
    await expect(members.update('member_1', {}, { ordinal: 2 })).resolves.toBeUndefined();
  });

  it('is not asked of a table without versions', async () => {
    const members = scopedRepository(database, MemberTable, everything);
    await expect(members.update('member_1', { expectedVersion: 1 }, { ordinal: 2 })).rejects.toThrow(
      TypeError,
    );
  });
});

describe('a change', () => {
  const authority = callerAs('FILING_AUTHORITY', 'auth-a');
  it.each<[string, Record<string, unknown>]>([
    ['of the column the scope looks at', { authorityId: 'auth-b' }],
    ['of the id', { id: 'pool_9' }],
    ['of the version', { version: 9 }],
    ['of an unknown column', { nope: 1 }],
    ['of nothing', {}],
    ['of nothing but undefined', { seats: undefined }],
    ['by a piece of SQL', { seats: () => '1' }],
  ])('%s is a fault', async (_, changes) => {
    const before = await stored();
    const repository = scopedRepository(database, PoolTable, authority);
    await expect(repository.update('pool_1', {}, changes)).rejects.toThrow(TypeError);
    await expect(repository.updateWhere({}, changes)).rejects.toThrow(TypeError);
    expect(await stored()).toBe(before);
  });

  it('may move a row between authorities by the system', async () => {
    expect(await all().updateWhere({ authorityId: 'auth-a' }, { authorityId: 'auth-b' })).toBe(2);
    expect(await scopedRepository(database, PoolTable, authority).count()).toBe(0);
  });

  it('may not tie a row to another by a column a rule looks through', async () => {
    const repository = scopedRepository(database, ExpertTable, authority, clock);
    await expect(repository.update('expert_1', {}, { id: 'expert_9' })).rejects.toThrow(TypeError);
    await repository.update('expert_1', {}, { name: '改名' });
    expect(await refusal(repository.update('expert_2', {}, { name: '改名' }))).toContain('NOT_FOUND');
    expect(await scopedRepository(database, ExpertTable, everything).count({ name: '改名' })).toBe(1);
  });

  it('keeps JSON as it was given', async () => {
    await all().update('pool_1', {}, { facts: { version: 3, list: [{ a: null }] }, seats: null });
    expect(await all().one('pool_1')).toMatchObject({
      facts: { version: 3, list: [{ a: null }] },
      seats: null,
    });
  });

  it('takes one statement when it succeeds', async () => {
    const statements = await countStatements(database, () => all().update('pool_1', {}, { seats: 3 }));
    expect(statements.filter((sql) => /pool/.test(sql))).toHaveLength(1);
  });

  it('rolls back with its transaction', async () => {
    const before = await stored();
    const work = database.transaction(async (session) => {
      await scopedRepository(session, PoolTable, authority).update('pool_1', {}, { seats: 3 });
      await scopedRepository(session, PoolTable, authority).oneOrRefuse('pool_3');
    });
    expect(await refusal(work)).toContain('NOT_FOUND');
    expect(await stored()).toBe(before);
  });
});

describe('a scope compiled before', () => {
  it('writes no further than its caller', async () => {
    if (!('policy' in PoolTable.access)) throw new Error('pools are scoped');
    const scope = scopeFor(PoolTable.access.policy, callerAs('FILING_AUTHORITY', 'auth-b'));
    expect(await scopedRepository(database, PoolTable, scope).removeWhere({})).toBe(2);
  });
});
