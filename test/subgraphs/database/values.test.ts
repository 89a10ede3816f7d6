import { LessThan } from 'typeorm';
import { managerOf } from '../../../subgraphs/shared/database/managerOf';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { aMember, addMember, addNamedPool, addPool } from './demoRows';
import { demoSchema, MemberTable, PoolTable, type MemberRow } from './demoSchema';

describe('a stored value', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(demoSchema, { name: 'values' });
    await addPool(database);
  });
  afterAll(() => database.drop());
  afterEach(() => managerOf(database).clear(MemberTable));

  const roundTrip = async (change: Partial<MemberRow>) => {
    await addMember(database, change);
    return managerOf(database).findOneByOrFail(MemberTable, { id: 'member_1' });
  };

  test('comes back as it went in', async () => {
    expect(await roundTrip({})).toEqual(aMember());
  });

  test.each(['𠮷野家', '𠀀', '重慶', 'O\'Brien \\ "x"', '😀', 'a\nb\tc'])(
    'keeps the text %j',
    async (fullName) => {
      expect(await roundTrip({ fullName, remark: fullName })).toMatchObject({ fullName, remark: fullName });
    },
  );

  test('keeps a text of 300,000 Chinese characters', async () => {
    const remark = '评'.repeat(300_000);
    expect((await roundTrip({ remark })).remark).toBe(remark);
  });

  test('keeps JSON with Chinese keys and nesting', async () => {
    const facts = { 职称: ['正高', '副高'], 人数: 7, 𠮷: null, nested: { 是否: true, ratio: 0.5 } };
    expect((await roundTrip({ facts })).facts).toEqual(facts);
  });

  test.each([[null], [[]], [0], [''], [false]])('keeps the JSON value %j', async (facts) => {
    expect((await roundTrip({ facts })).facts).toEqual(facts);
  });

  test.each([true, false])('keeps the boolean %s', async (isActive) => {
    expect((await roundTrip({ isActive })).isActive).toBe(isActive);
    expect(await managerOf(database).countBy(MemberTable, { isActive })).toBe(1);
  });

  test.each([
    '2025-03-01T02:03:04.567Z',
    '2024-12-31T16:00:00.000Z',
    '1999-12-31T23:59:59.999Z',
    '2025-07-01T00:00:00.001Z',
  ])('keeps the instant %s to the millisecond', async (moment) => {
    const joinedAt = new Date(moment);
    expect((await roundTrip({ joinedAt })).joinedAt).toEqual(joinedAt);
    expect(await managerOf(database).countBy(MemberTable, { joinedAt })).toBe(1);
    const later = new Date(joinedAt.getTime() + 1);
    expect(await managerOf(database).countBy(MemberTable, { joinedAt: LessThan(later) })).toBe(1);
    expect(await managerOf(database).countBy(MemberTable, { joinedAt: LessThan(joinedAt) })).toBe(0);
  });

  test('takes the default of the database when left out', async () => {
    await managerOf(database).insert(MemberTable, {
      ...aMember(),
      route: undefined,
      grade: undefined,
    } as object);
    expect(await managerOf(database).findOneBy(MemberTable, { id: 'member_1' })).toMatchObject({
      route: 'RECOMMENDED',
      grade: 3,
    });
  });

  test('keeps a number in a text column exact', async () => {
    const runner = managerOf(database);
    await addMember(database);
    await runner.query("UPDATE members SET full_name = ? WHERE id = 'member_1'", [500103]);
    expect(await runner.query('SELECT full_name FROM members')).toEqual([{ full_name: '500103' }]);
  });

  test('aggregates to plain numbers', async () => {
    await addMember(database);
    const rows: unknown = await managerOf(database).query(
      'SELECT COUNT(*) AS n, SUM(grade) AS total FROM members',
    );
    expect(rows).toEqual([{ n: 1, total: 3 }]);
  });

  test('is equal and ordered by code point', async () => {
    const names = ['a', 'A', 'b', 'B', 'é', 'e', '张', '𠀀', '𠮷', '﹏', '1'];
    await managerOf(database).query('DELETE FROM pools');
    for (const name of names) await addNamedPool(database, name);
    const rows = await managerOf(database).find(PoolTable, { order: { poolName: 'ASC' } });
    const byCodePoint = [...names].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(rows.map(({ poolName }) => poolName)).toEqual(byCodePoint);
    expect(await managerOf(database).findBy(PoolTable, { poolName: '𠮷' })).toHaveLength(1);
    await managerOf(database).query('DELETE FROM pools');
    await addPool(database);
  });
});
