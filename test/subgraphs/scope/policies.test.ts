import { EntitySchema } from 'typeorm';
import { roles, type Caller } from '../../../subgraphs/shared/identity/Caller';
import { defineTable, tablesOf, unscopedEntities } from '../../../subgraphs/shared/scope/defineTable';
import type { RowPolicy, RowRule } from '../../../subgraphs/shared/scope/rowPolicy';
import { scopeAdmits } from '../../../subgraphs/shared/scope/scopeAdmits';
import { scopeFor } from '../../../subgraphs/shared/scope/scopeFor';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { callerAs } from '../../support/testIdentity';
import { accessSchema, demoSchema, memberSchema, PoolTable } from './demoTables';

const schemaOf = (name: string, keys: readonly string[] = ['id']) =>
  new EntitySchema<Record<string, unknown>>({
    name,
    columns: {
      ...Object.fromEntries(['id', 'authorityId', 'unitId'].map((column) => [column, { type: 'varchar' }])),
      ...Object.fromEntries(keys.map((key) => [key, { type: 'varchar', primary: true }])),
    },
  });
const byAuthority: RowRule = { kind: 'column', column: 'authorityId', claim: 'authority' };
const authority = callerAs('FILING_AUTHORITY', 'auth-a');
const reach = (policy: RowPolicy, caller: Caller = authority) => scopeFor(policy, caller).predicates;

describe('compiling a policy', () => {
  it.each(roles.filter((role) => role !== 'FILING_AUTHORITY'))(
    'gives %s nothing unless it is named',
    (role) => {
      expect(reach({ FILING_AUTHORITY: { kind: 'all', because: 'test' } }, callerAs(role, 'auth-a'))).toEqual(
        [],
      );
    },
  );
  it('gives nothing without the claim', () => {
    expect(reach({ FILING_AUTHORITY: byAuthority }, { ...authority, claims: {} })).toEqual([]);
    expect(reach({ FILING_AUTHORITY: byAuthority }, { ...authority, claims: { authority: '' } })).toEqual([]);
    expect(reach({ FILING_AUTHORITY: byAuthority }, { ...authority, claims: { unit: 'auth-a' } })).toEqual(
      [],
    );
  });
  it('gives nothing for an empty list of rules', () => {
    expect(reach({ FILING_AUTHORITY: [] })).toEqual([]);
  });
  it('gives a predicate for each rule', () => {
    const second: RowRule = { ...byAuthority, column: 'unitId' };
    expect(reach({ FILING_AUTHORITY: [byAuthority, second] })).toEqual([
      { rule: byAuthority, values: ['auth-a'], of: 'auth-a' },
      { rule: second, values: ['auth-a'], of: 'auth-a' },
    ]);
  });
  it('gives nothing for a derived claim that nobody made', () => {
    const own: RowRule = { kind: 'column', column: 'id', claim: 'ownSeats' };
    const expert = callerAs('EXPERT', 'expert_a');
    expect(reach({ EXPERT: own }, expert)).toEqual([]);
    expect(reach({ EXPERT: own }, { ...expert, derived: { ownSeats: ['seat_1', 'seat_2'] } })).toEqual([
      { rule: own, values: ['seat_1', 'seat_2'], of: 'expert_a' },
    ]);
  });
  it('gives all only by a rule of all', () => {
    expect(reach({ FILING_AUTHORITY: [byAuthority, { kind: 'all', because: 'test' }] })).toBe('all');
  });
  it('holds back a rule of all that needs a scope', () => {
    const policy: RowPolicy = { FILING_AUTHORITY: { kind: 'all', because: 'test', needsScope: 'read' } };
    expect(reach(policy)).toEqual([]);
    expect(reach(policy, { ...authority, scopes: ['read'] })).toBe('all');
  });
  it('of the system needs a reason', () => {
    expect(() => systemScope('')).toThrow();
  });
});

describe('admitting a row about to be stored', () => {
  const tied: RowRule = {
    kind: 'exists',
    table: memberSchema,
    on: { poolId: 'id' },
    column: 'authorityId',
    claim: 'authority',
  };
  it('is never done by a rule over another table', () => {
    const row = { id: 'x', authorityId: 'auth-a' };
    expect(scopeAdmits(scopeFor({ FILING_AUTHORITY: tied }, authority), row, undefined)).toBe(false);
    expect(scopeAdmits(scopeFor({ FILING_AUTHORITY: byAuthority }, authority), row, undefined)).toBe(true);
  });
});

describe('the digest of a scope', () => {
  const digest = (policy: RowPolicy, caller: Caller = authority) => scopeFor(policy, caller).digest;
  const policy: RowPolicy = { FILING_AUTHORITY: byAuthority };

  it('is equal for equal reach', () => {
    expect(digest(policy)).toBe(digest(policy, { ...authority, subject: 'another' }));
    expect(digest({ FILING_AUTHORITY: [byAuthority, byAuthority] })).toBe(digest(policy));
    expect(digest({ FILING_AUTHORITY: { kind: 'all', because: 'one' } })).toBe(systemScope('two').digest);
  });

  it('stays when a derived claim grows, and differs from person to person', () => {
    const own: RowPolicy = { EXPERT: { kind: 'column', column: 'id', claim: 'ownSeats' } };
    const holding = (expert: string, ...ownSeats: string[]) =>
      digest(own, { ...callerAs('EXPERT', expert), derived: { ownSeats } });
    expect(holding('expert_a', 'seat_1')).toBe(holding('expert_a', 'seat_1', 'seat_2'));
    expect(holding('expert_a', 'seat_1')).not.toBe(holding('expert_b', 'seat_1'));
  });

  const tied: RowRule = {
    kind: 'exists',
    table: memberSchema,
    on: { poolId: 'id' },
    column: 'authorityId',
    claim: 'authority',
  };
  it('differs whenever the reach does', () => {
    const rules: (RowRule | RowRule[])[] = [
      [],
      { kind: 'all', because: 'test' },
      byAuthority,
      { ...byAuthority, column: 'unitId' },
      { ...byAuthority, visibleFrom: 'a' },
      { ...byAuthority, visibleUntil: 'a' },
      { ...byAuthority, where: { a: ['x'] } },
      { ...byAuthority, where: { a: ['y'] } },
      { ...byAuthority, where: { a: ['x', 'y'] } },
      tied,
      { ...tied, table: accessSchema },
      { ...tied, on: { expertId: 'id' } },
      [byAuthority, tied],
    ];
    const digests = rules.map((rule) => digest({ FILING_AUTHORITY: rule }));
    digests.push(digest(policy, callerAs('FILING_AUTHORITY', 'auth-b')));
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('registering a table', () => {
  it.each<[string, RowPolicy, RegExp]>([
    ['an unknown role', { ROOT: byAuthority } as RowPolicy, /unknown role/],
    ['a claim of another role', { EXPERT: byAuthority }, /no claim/],
    ['an unknown column', { FILING_AUTHORITY: { ...byAuthority, column: 'authority_id' } }, /no column/],
    ['an unknown column of a limit', { FILING_AUTHORITY: { ...byAuthority, visibleFrom: 'x' } }, /no column/],
    [
      'an unknown column of a restriction',
      { FILING_AUTHORITY: { ...byAuthority, where: { x: [1] } } },
      /no column/,
    ],
    ['all rows without a reason', { MINISTRY: { kind: 'all', because: '' } }, /without a reason/],
    [
      'an unknown column of the other table',
      {
        EXPERT: { kind: 'exists', table: memberSchema, on: { x: 'id' }, column: 'expertId', claim: 'expert' },
      },
      /no column/,
    ],
    [
      'another table that nothing ties',
      { EXPERT: { kind: 'exists', table: memberSchema, on: {}, column: 'expertId', claim: 'expert' } },
      /ties/,
    ],
  ])('fails for %s', (name, policy, message) => {
    expect(() => defineTable({ schema: schemaOf(name), policy })).toThrow(message);
  });

  it('fails for a table that looks at itself', () => {
    const schema = schemaOf('self');
    const rule: RowRule = { kind: 'exists', table: schema, on: { id: 'id' }, column: 'id', claim: 'expert' };
    expect(() => defineTable({ schema, policy: { EXPERT: rule } })).toThrow(/another table/);
  });
  it('fails without one primary key', () => {
    expect(() => defineTable({ schema: schemaOf('none', []), policy: {} })).toThrow(/primary key/);
    expect(() => defineTable({ schema: schemaOf('two', ['id', 'unitId']), policy: {} })).toThrow(
      /primary key/,
    );
  });
  it('fails for a public table without a reason', () => {
    expect(() => defineTable({ schema: schemaOf('public'), public: '' })).toThrow(/without a reason/);
  });
  it('fails the second time', () => {
    const schema = schemaOf('twice');
    defineTable({ schema, policy: {} });
    expect(() => defineTable({ schema, public: 'test' })).toThrow(/twice/);
  });
});

describe('walking the entities', () => {
  it('finds none of the demo unscoped', () => {
    expect(unscopedEntities(demoSchema.entities)).toEqual([]);
    expect(tablesOf(demoSchema.entities)).toContain(PoolTable);
  });
  it('finds the one that nobody registered', () => {
    const planted = schemaOf('planted');
    expect(unscopedEntities([...demoSchema.entities, planted])).toEqual(['planted']);
    expect(() => tablesOf([planted])).toThrow(/neither scoped nor public/);
  });
});
