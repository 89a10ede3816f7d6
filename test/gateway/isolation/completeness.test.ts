import { isObjectType } from 'graphql';
import type { Identity } from '../../support/graphWorld';
import { rootLists } from '../../support/isolation/connections';
import type { TableName } from '../../support/isolation/DataSet';
import { identities, titleOf } from '../../support/isolation/identities';
import { publicTypes, tableOfType } from '../../support/isolation/lists';
import { graphTables } from '../../support/isolation/loadDataSet';
import { openIsolationWorld, type IsolationWorld } from '../../support/isolation/openIsolationWorld';
import { probe } from '../../support/isolation/probe';
import { walkPages } from '../../support/isolation/walkPages';

let world: IsolationWorld;
beforeAll(async () => {
  world = await openIsolationWorld();
});
afterAll(() => world.close());

const everybody = identities.map((who) => [titleOf(who), who] as const);

describe('the oracle', () => {
  it('says who may see each type that has an id', () => {
    const types = Object.values(world.schema.getTypeMap()).filter(isObjectType);
    const withId = types.filter((type) => type.getFields()['id']).map(({ name }) => name);
    const aside = [...publicTypes, 'ExpertMatch'];
    expect(withId.filter((name) => !aside.includes(name)).sort()).toEqual(Object.keys(tableOfType).sort());
  });
});

describe('the data set', () => {
  it('has rows of each table that some role reads', () => {
    const read = graphTables
      .filter(({ table }) => 'policy' in table.access && Object.keys(table.access.policy).length > 0)
      .map(({ table }) => table.schema.options.name);
    const empty = read.filter((name) => !(name in world.rows) || world.rows[name as TableName].length === 0);
    expect(empty).toEqual([]);
  });
});

describe('everything that can be asked for', () => {
  it.each(everybody)('is what %s may see, no more and no less', async (_, who) => {
    const problems: string[] = [];
    for await (const problem of probe(world, who)) problems.push(problem);
    expect(problems).toEqual([]);
  });
});

describe('walking a list page by page', () => {
  it.each(everybody)('shows %s every row in sight once', async (_, who) => {
    for (const field of rootLists(world.schema)) {
      const wanted = [...(world.oracle(who).list(field.path, undefined) ?? [])].sort();
      const { ids, totalCounts } = await walkPages(world, who, field, 4);
      expect({ [field.path]: [...ids].sort() }).toEqual({ [field.path]: wanted });
      expect(new Set(totalCounts)).toEqual(new Set([wanted.length]));
    }
  });
});

describe('lists of several callers', () => {
  const as = (role: Identity['role']) => identities.filter((who) => who.role === role);
  /** Every row once in the lists of all authorities, and once in those of all units. */
  const dealtOut = [
    'pools',
    'committees',
    'filings',
    'socialApplications',
    'consents',
    'sessions',
    'termAssessments',
    'notices',
    'conductCases',
  ];

  it.each(['FILING_AUTHORITY', 'ORGANISING_UNIT'] as const)(
    'of all of %s add up to what there is, each row in one',
    async (role) => {
      for (const field of rootLists(world.schema).filter(({ name }) => dealtOut.includes(name))) {
        const lists = await Promise.all(as(role).map((who) => walkPages(world, who, field, 100)));
        const together = lists.flatMap(({ ids }) => ids).sort();
        expect({ [field.name]: together }).toEqual({
          [field.name]: [...(world.ids[field.type.name] ?? [])].sort(),
        });
      }
    },
  );

  it('of an authority are those of the units that file with it alone', async () => {
    const authority: Identity = { role: 'FILING_AUTHORITY', value: 'district-500103' };
    const units = world.rows.expert_pool
      .filter(({ filingAuthorityId }) => filingAuthorityId === authority.value)
      .map(({ organisingUnitId }) => organisingUnitId);
    for (const field of rootLists(world.schema).filter(({ name }) => dealtOut.includes(name))) {
      const lists = await Promise.all(
        [...new Set(units)].map((value) => walkPages(world, { role: 'ORGANISING_UNIT', value }, field, 100)),
      );
      const { ids } = await walkPages(world, authority, field, 100);
      expect([...ids].sort()).toEqual(lists.flatMap((list) => list.ids).sort());
    }
  });

  it('are empty for whom nothing is in scope, never refused', async () => {
    const nobody = [
      ...as('MINISTRY'),
      ...as('PARTNER_AGENCY'),
      { role: 'ORGANISING_UNIT', value: 'unit_98' } as const,
    ];
    for (const who of nobody)
      for (const field of rootLists(world.schema))
        expect(await walkPages(world, who, field, 20)).toEqual({ ids: [], totalCounts: [0], cursors: [] });
  });
});
