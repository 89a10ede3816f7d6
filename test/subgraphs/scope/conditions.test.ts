import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import type { Where } from '../../../subgraphs/shared/scope/Where';
import { openTestDatabase, type TestDatabase } from '../../support/openTestDatabase';
import { callerAs } from '../../support/testIdentity';
import { addDemoRows, everything, idsOf, NOW } from './demoRows';
import { demoSchema, PoolTable, type Pool } from './demoTables';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase(demoSchema, { name: 'conditions' });
  await addDemoRows(database);
});
afterAll(() => database.drop());

const find = async (where: Where<Pool>) => {
  const rows = await scopedRepository(database, PoolTable, everything).find({ where });
  return idsOf(rows).map((id) => Number(id.slice(5)));
};

describe('a condition', () => {
  it.each<[string, Where<Pool>, number[]]>([
    ['of nothing holds for all', {}, [1, 2, 3, 4, 5, 6]],
    ['of a value', { unitId: 'unit-2' }, [2, 4]],
    ['of a boolean', { isOpen: false }, [4]],
    ['of an instant', { openedAt: NOW }, [1, 4, 5, 6]],
    ['of null', { seats: null }, [2, 5]],
    ['of presence', { seats: { isNull: false } }, [1, 3, 4, 6]],
    ['of absence', { endsOn: { isNull: true } }, [3]],
    ['of several values', { id: { in: ['pool_1', 'pool_6', 'x'] } }, [1, 6]],
    ['of no values', { id: { in: [] } }, []],
    ['of none of some values', { seats: { notIn: [25] } }, [2, 3, 5, 6]],
    ['of none of no values', { seats: { notIn: [] } }, [1, 2, 3, 4, 5, 6]],
    ['of another value', { seats: { not: 25 } }, [2, 3, 5, 6]],
    ['of any value', { seats: { not: null } }, [1, 3, 4, 6]],
    ['of a range', { seats: { gt: 25, lte: 30 } }, [3, 6]],
    ['of a range with its ends', { endsOn: { gte: '2027-12-31', lt: '2028-01-01' } }, [1, 2, 4, 5, 6]],
    ['of a beginning', { name: { startsWith: '工' } }, [1, 2]],
    ['of a beginning in its own case', { name: { startsWith: 'A' } }, [4]],
    ['of a beginning with a wildcard’s sign', { name: { startsWith: '%' } }, []],
    ['of an empty beginning', { endsOn: { startsWith: '' } }, [1, 2, 4, 5, 6]],
    ['of a part', { name: { contains: 'gric' } }, [4, 5]],
    ['of a part in its own case', { name: { contains: 'A' } }, [4]],
    ['of alternatives', { anyOf: [{ unitId: 'unit-3' }, { isOpen: false }] }, [4, 6]],
    ['of alternatives and more', { isOpen: true, anyOf: [{ unitId: 'unit-3' }, { isOpen: false }] }, [6]],
    ['of no alternatives', { anyOf: [] }, []],
    ['of all of several', { allOf: [{ unitId: 'unit-2' }, { isOpen: true }] }, [2]],
    ['of the contrary', { noneOf: [{ seats: { gt: 25 } }] }, [1, 2, 4, 5]],
    ['of the contrary of several', { noneOf: [{ unitId: 'unit-2' }, { seats: null }] }, [1, 3, 6]],
    ['of a quote', { name: "' OR '1'='1" }, []],
  ])('%s', async (_, where, expected) => {
    expect(await find(where)).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['undefined', { id: undefined }],
    ['an undefined operand', { id: { in: undefined } }],
    ['nothing', { id: {} }],
    ['an unknown operator', { id: { like: '%' } }],
    ['an unknown column', { nope: 1 }],
    ['a column by its SQL name', { authority_id: 'auth-a' }],
    ['a column of the prototype', { constructor: 'x' }],
    ['a number for a text', { id: 0 }],
    ['a boolean for a text', { id: true }],
    ['a text for a number', { seats: '25' }],
    ['a list for a value', { id: ['pool_1'] }],
    ['an object in a list', { id: { in: [{ not: null }] } }],
    ['not a number', { seats: NaN }],
    ['an instant that does not exist', { openedAt: new Date('x') }],
  ])('with %s is a fault and not a wider filter', async (_, where) => {
    await expect(find(where as Where<Pool>)).rejects.toThrow(TypeError);
  });

  it('that is a list is a fault', async () => {
    await expect(find([] as unknown as Where<Pool>)).rejects.toThrow(TypeError);
  });
});

describe('alternatives', () => {
  it('do not lead out of the scope', async () => {
    const repository = scopedRepository(database, PoolTable, callerAs('FILING_AUTHORITY', 'auth-a'));
    const where = { anyOf: [{ authorityId: 'auth-a' }, { authorityId: 'auth-b' }, { id: { not: null } }] };
    expect(idsOf(await repository.find({ where }))).toEqual(['pool_1', 'pool_2']);
    expect(await repository.count(where)).toBe(2);
    expect(await repository.updateWhere(where, { seats: 9 })).toBe(2);
    expect(await scopedRepository(database, PoolTable, everything).count({ seats: 9 })).toBe(2);
  });
});
