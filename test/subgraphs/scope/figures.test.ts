import { EntitySchema } from 'typeorm';
import { defineTable } from '../../../subgraphs/shared/scope/defineTable';
import { figuresScope } from '../../../subgraphs/shared/scope/figuresScope';
import { readClasses } from '../../../subgraphs/shared/scope/readClasses';
import { related } from '../../../subgraphs/shared/scope/related';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import type { TabulatedRow } from '../../../subgraphs/shared/scope/Tabulation';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { addDemoRows, clock, idsOf, members, poolReaders, pools } from './demoRows';
import { demoSchema, ExpertTable, MemberTable, PoolTable, type Member, type Pool } from './demoTables';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'figures' });
  await addDemoRows(database);
});
afterAll(() => database.drop());

const counts = (rows: readonly TabulatedRow[], key: string, tally: string) =>
  new Map(rows.map(({ keys, tallies }) => [keys[key], tallies[tally]]));

describe.each(poolReaders)('figures with %s', (_, caller, allowed) => {
  const seen = pools.filter(({ id }) => allowed.includes(id));
  const repository = () => scopedRepository<Pool>(database, PoolTable, caller, clock);

  it('count the rows in scope and no others, whatever the condition', async () => {
    const [all] = await repository().tabulate({
      keys: {},
      tallies: {
        rows: { kind: 'rows' },
        open: { kind: 'rows', where: { isOpen: true } },
        units: { kind: 'distinct', column: 'unitId' },
        anywhere: { kind: 'rows', where: { anyOf: [{ id: { not: null } }, { name: { not: null } }] } },
      },
    });
    expect(all?.tallies).toEqual({
      rows: seen.length,
      open: seen.filter(({ isOpen }) => isOpen).length,
      units: new Set(seen.map(({ unitId }) => unitId)).size,
      anywhere: seen.length,
    });
  });

  it('group by columns, bands, years and beginnings as a recount does', async () => {
    const rows = await repository().tabulate({
      keys: {
        size: {
          kind: 'bands',
          bands: [
            { value: 'LARGE', where: { seats: { gte: 30 } } },
            { value: 'SMALL', where: { seats: { lt: 30 } } },
          ],
          otherwise: null,
        },
      },
      tallies: { rows: { kind: 'rows' } },
    });
    const sizes = seen.map(({ seats }) => (seats === null ? null : seats >= 30 ? 'LARGE' : 'SMALL'));
    expect(counts(rows, 'size', 'rows')).toEqual(
      new Map([...new Set(sizes)].map((size) => [size, sizes.filter((one) => one === size).length])),
    );
    const others = await repository().tabulate({
      keys: {
        year: { kind: 'column', column: 'endsOn', year: true },
        office: {
          kind: 'column',
          column: 'authorityId',
          begins: { with: 'auth-', drop: true, otherwise: '-' },
        },
        open: { kind: 'column', column: 'isOpen' },
      },
      tallies: { rows: { kind: 'rows' } },
    });
    for (const { keys, tallies } of others)
      expect(tallies['rows']).toBe(
        seen.filter(
          ({ endsOn, authorityId, isOpen }) =>
            (endsOn === null ? null : Number(endsOn.slice(0, 4))) === keys['year'] &&
            authorityId.slice(5) === keys['office'] &&
            isOpen === keys['open'],
        ).length,
      );
    expect(others.reduce((sum, { tallies }) => sum + (tallies['rows'] ?? 0), 0)).toBe(seen.length);
  });

  it('look at other tables only as far as the caller does', async () => {
    const [row] = await repository().tabulate({
      keys: {},
      tallies: {
        withMembers: { kind: 'rows', where: { hasRelated: [related(MemberTable, { poolId: 'id' })] } },
        members: { kind: 'related', related: related(MemberTable, { poolId: 'id' }) },
      },
    });
    const visible = idsOf(await scopedRepository<Member>(database, MemberTable, caller, clock).find());
    const poolIds = members.filter(({ id }) => visible.includes(id)).map(({ poolId }) => poolId);
    expect(row?.tallies['withMembers']).toBe(seen.filter(({ id }) => poolIds.includes(id)).length);
    const inSeen = poolIds.filter((poolId) => seen.some(({ id }) => id === poolId));
    expect(row?.tallies['members']).toBe(inSeen.length);
  });

  it('give the middle times and the repeats of rows in scope alone', async () => {
    const times = seen
      .flatMap(({ endsOn, openedAt }) =>
        endsOn === null || openedAt === null ? [] : [openedAt.getTime() - Date.parse(endsOn)],
      )
      .sort((one, other) => one - other);
    const middle = times.slice(Math.ceil(times.length / 2) - 1, Math.floor(times.length / 2) + 1);
    const found = await repository().middleTimes({
      keys: {},
      from: { kind: 'column', column: 'endsOn' },
      until: { kind: 'column', column: 'openedAt' },
      where: { endsOn: { not: null }, openedAt: { not: null } },
    });
    expect(found.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
      times.length === 0 ? [] : middle,
    );
    const often = ['unit-1', 'unit-2', 'unit-3', 'auth-a']
      .map((unit) => seen.filter(({ unitId }) => unitId === unit).length)
      .filter((count) => count > 0);
    const repeats = await repository().repeatedValues({ keys: {}, column: 'unitId' });
    expect(new Map(repeats.map(({ number, rows }) => [number, rows]))).toEqual(
      new Map(often.map((number) => [number, often.filter((one) => one === number).length])),
    );
  });
});

describe('figures', () => {
  it('of more groups than the limit are refused', async () => {
    const [, caller] = poolReaders.find(([, , allowed]) => allowed.length > 2) ?? poolReaders[0] ?? [];
    const ask = (limit: number) =>
      scopedRepository<Pool>(database, PoolTable, caller as never, clock).tabulate({
        keys: { id: { kind: 'column', column: 'id' } },
        tallies: {},
        limit,
      });
    await expect(ask(1)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect((await ask(100)).length).toBeGreaterThan(2);
  });
});

describe('a scope of figures', () => {
  it('reads no row by any repository', () => {
    const scope = figuresScope(MemberTable, 'MINISTRY');
    expect(() => scopedRepository(database, MemberTable, scope)).toThrow('a scope of figures reads no row');
  });

  it('reaches all rows of a table that grants figures, and none of another', async () => {
    const deal = (role: 'MINISTRY' | 'EMPLOYER', smallest: number) =>
      readClasses<Member>(
        database,
        MemberTable,
        role,
        { keys: { authority: { kind: 'column', column: 'authorityId' } }, where: {} },
        { smallest, clock },
      );
    expect(await deal('MINISTRY', 5)).toEqual({
      withheld: false,
      classes: [{ told: {}, rows: members.length }],
    });
    expect(await deal('EMPLOYER', 5)).toEqual({ withheld: false, classes: [] });
    const elsewhere = await readClasses(
      database,
      MemberTable,
      'MINISTRY',
      { keys: {}, where: { hasRelated: [related(ExpertTable, { id: 'expertId' })] } },
      { smallest: 1, clock },
    );
    expect(elsewhere.classes).toEqual([]);
  });

  it.each([
    ['an unknown role', { KING: 'because' }, 'unknown role'],
    ['no reason', { MINISTRY: '' }, 'without a reason'],
    ['a role that reads rows', { EXPERT: 'because' }, 'reads rows already'],
  ])('is not granted with %s', (_, aggregates, said) => {
    const schema = new EntitySchema<{ id: string }>({
      name: `figures of ${said}`,
      columns: { id: { type: 'varchar', primary: true } },
    });
    const policy = { EXPERT: { kind: 'column', column: 'id', claim: 'expert' } } as const;
    expect(() => defineTable({ schema, policy, aggregates: aggregates as never })).toThrow(said);
  });
});
