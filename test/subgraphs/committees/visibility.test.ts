import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import {
  applicationRow,
  consentRow,
  EDUCATION,
  firstStepOf,
  memberRow,
  poolOf,
  REFORM,
  YUZHONG,
} from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const HEALTH = 'dept-health';
const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const callers = {
  'the filing authority of b': yuzhong,
  'the filing authority of a': reform,
  'an authority that files nothing': callerAs('FILING_AUTHORITY', EDUCATION),
  'the organiser of b': callerAs('ORGANISING_UNIT', 'unit_b'),
  'the department asked for consent to b': callerAs('CONSENTING_DEPARTMENT', EDUCATION),
  'the department that refused b': callerAs('CONSENTING_DEPARTMENT', HEALTH),
  'the supervisor of b’s authority': callerAs('DISCIPLINE_SUPERVISOR', YUZHONG),
  'the expert': callerAs('EXPERT', 'expert_1'),
  'the applicant': callerAs('EXPERT', 'expert_3'),
  'the employer': callerAs('EMPLOYER', 'employer_a'),
  'another employer': callerAs('EMPLOYER', 'employer_b'),
  'the ministry': callerAs('MINISTRY', '500000'),
  'a partner': callerAs('PARTNER_AGENCY', 'agency_1'),
} as const satisfies Record<string, Caller>;

const EVERYTHING = `{
  organisingUnits { nodes { id } totalCount }
  committees { nodes { id groups { id } organisingUnit { id } pool { id } } totalCount }
  pools { nodes { id committee { id } organisingUnit { id } members { nodes { id pool { id } expert { id } } totalCount } } totalCount }
  socialApplications { nodes { id pool { id } expert { id } appliesTo { name } steps { status } } totalCount }
}`;

const connection = (...nodes: object[]) => ({ nodes, totalCount: nodes.length });
const none = connection();
const committeeB = {
  id: 'cmte_b',
  groups: [{ id: 'g1' }],
  organisingUnit: { id: 'unit_b' },
  pool: { id: 'pool_b' },
};
const poolB = (members: object) => ({
  id: 'pool_b',
  committee: { id: 'cmte_b' },
  organisingUnit: { id: 'unit_b' },
  members,
});
const member = (id: string, expert: object | null) => ({ id, pool: { id: 'pool_b' }, expert });
const application = (pool: object | null, expert: object | null) => ({
  id: 'appl_b',
  pool,
  expert,
  appliesTo: { name: '评委会 b专家库' },
  steps: [{ status: 'APPLIED' }],
});
const nothing = { organisingUnits: none, committees: none, pools: none, socialApplications: none };
const allOfB = {
  organisingUnits: connection({ id: 'unit_b' }),
  committees: connection(committeeB),
  pools: connection(poolB(connection(member('mb2', { id: 'expert_2' }), member('mb1', { id: 'expert_1' })))),
  socialApplications: connection(application({ id: 'pool_b' }, { id: 'expert_3' })),
};
const expected: Readonly<Record<keyof typeof callers, object>> = {
  'the filing authority of b': allOfB,
  'the filing authority of a': {
    organisingUnits: connection({ id: 'unit_a' }, { id: 'unit_b' }),
    committees: connection({
      id: 'cmte_a',
      groups: [{ id: 'g1' }],
      organisingUnit: { id: 'unit_a' },
      pool: { id: 'pool_a' },
    }),
    pools: connection({
      id: 'pool_a',
      committee: { id: 'cmte_a' },
      organisingUnit: { id: 'unit_a' },
      members: connection({ id: 'ma1', pool: { id: 'pool_a' }, expert: { id: 'expert_1' } }),
    }),
    socialApplications: none,
  },
  'an authority that files nothing': nothing,
  'the organiser of b': allOfB,
  'the department asked for consent to b': {
    organisingUnits: connection({ id: 'unit_b' }),
    committees: connection(committeeB),
    // by id: the order of names is not for a department
    pools: connection(poolB(connection(member('mb1', null), member('mb2', null)))),
    socialApplications: none,
  },
  'the department that refused b': nothing,
  'the supervisor of b’s authority': {
    organisingUnits: connection({ id: 'unit_b' }),
    committees: connection(committeeB),
    pools: connection(poolB(none)),
    socialApplications: none,
  },
  'the expert': nothing,
  'the applicant': { ...nothing, socialApplications: connection(application(null, { id: 'expert_3' })) },
  'the employer': { ...nothing, socialApplications: connection(application(null, null)) },
  'another employer': nothing,
  'the ministry': nothing,
  'a partner': nothing,
};

const ENTITIES = `query($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on OrganisingUnit { id name }  ... on ReviewCommittee { id name }  ... on ExpertPool { id name }
  ... on PoolMember { id status appointedTo { name level series { no } filingAuthorityName } }
  ... on SocialApplication { id } } }`;
const representations = [
  { __typename: 'OrganisingUnit', id: 'unit_b' },
  { __typename: 'ReviewCommittee', id: 'cmte_b' },
  { __typename: 'ExpertPool', id: 'pool_b' },
  { __typename: 'PoolMember', id: 'mb1' },
  { __typename: 'SocialApplication', id: 'appl_b' },
];
const entityReaders: Readonly<Record<keyof typeof callers, string>> = {
  'the filing authority of b': 'unit committee pool member application',
  'the filing authority of a': 'unit',
  'an authority that files nothing': '',
  'the organiser of b': 'unit committee pool member application',
  'the department asked for consent to b': 'unit committee pool member',
  'the department that refused b': '',
  'the supervisor of b’s authority': 'unit committee pool',
  'the expert': 'member',
  'the applicant': 'application',
  'the employer': 'application',
  'another employer': '',
  'the ministry': '',
  'a partner': '',
};

describe('rows of committees', () => {
  let world: CommitteesWorld;
  const names = Object.keys(callers) as (keyof typeof callers)[];

  beforeAll(async () => {
    world = await openCommitteesWorld();
    await world.add(poolOf('a', REFORM));
    await world.add(poolOf('b', YUZHONG));
    const applied = applicationRow('appl_b', 'b', YUZHONG, { expertId: 'expert_3' });
    await world.add({
      members: [
        memberRow('ma1', 'a', REFORM, { expertId: 'expert_1' }),
        memberRow('mb1', 'b', YUZHONG, { expertId: 'expert_1', nameSortKey: 'zhang1' }),
        memberRow('mb2', 'b', YUZHONG, { expertId: 'expert_2', nameSortKey: 'bai2' }),
      ],
      applications: [applied],
      steps: [firstStepOf(applied)],
      consents: [
        consentRow('consent_b1', 'b', YUZHONG),
        consentRow('consent_b2', 'b', YUZHONG, { departmentId: HEALTH, status: 'REFUSED' }),
      ],
    });
  });
  afterAll(() => world.close());

  it.each(names)('show %s what it may see and no more', async (name) => {
    await expect(world.dataOf(callers[name], EVERYTHING)).resolves.toEqual(expected[name]);
  });

  it.each(names)('are entities for %s exactly when they are rows', async (name) => {
    const { data, errors } = await world.ask(callers[name], ENTITIES, { representations });
    expect(errors).toBeUndefined();
    const kinds = ['unit', 'committee', 'pool', 'member', 'application'];
    const seen = (data?.['_entities'] as (object | null)[]).flatMap((entity, place) =>
      entity === null ? [] : [kinds[place]],
    );
    expect(seen.join(' ')).toBe(entityReaders[name]);
  });

  it('show an expert plain facts instead of the pool', async () => {
    const { _entities } = await world.dataOf<{ _entities: unknown[] }>(callers['the expert'], ENTITIES, {
      representations: representations.slice(3, 4),
    });
    expect(_entities).toEqual([
      {
        __typename: 'PoolMember',
        id: 'mb1',
        status: 'ADMITTED',
        appointedTo: {
          name: '评委会 b专家库',
          level: 'SENIOR',
          series: { no: 5 },
          filingAuthorityName: '渝中区职改办',
        },
      },
    ]);
  });

  it('list an expert’s memberships by the reader’s own scope', async () => {
    const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Expert { id memberships { nodes { id pool { id } } totalCount } } } }`;
    const memberships = async (caller: Caller) =>
      (
        await world.dataOf<{
          _entities: { memberships: { nodes: { id: string; pool: object | null }[] } }[];
        }>(caller, query, { representations: [{ __typename: 'Expert', id: 'expert_1' }] })
      )._entities[0]?.memberships;
    expect(await memberships(yuzhong)).toEqual(connection({ id: 'mb1', pool: { id: 'pool_b' } }));
    expect(await memberships(callers['the expert'])).toEqual(
      connection({ id: 'mb1', pool: null }, { id: 'ma1', pool: null }),
    );
    expect(await memberships(callers['the supervisor of b’s authority'])).toEqual(none);
  });

  it('look the same when foreign and when absent', async () => {
    const query = `query($unit: ID!, $committee: ID!, $pool: ID!, $application: ID!) {
      organisingUnit(id: $unit) { id } committee(id: $committee) { id } pool(id: $pool) { id }
      socialApplication(id: $application) { id } }`;
    const caller = callers['an authority that files nothing'];
    const ids = { unit: 'unit_b', committee: 'cmte_b', pool: 'pool_b', application: 'appl_b' };
    const foreign = await world.ask(caller, query, ids);
    const absent = await world.ask(caller, query, {
      unit: 'unit_x',
      committee: 'x'.repeat(60),
      pool: '评委会 ',
      application: '',
    });
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(absent));
    expect(foreign).toEqual({
      data: { organisingUnit: null, committee: null, pool: null, socialApplication: null },
    });
  });

  it('are not reached by a filter on another authority', async () => {
    const query = '{ pools(filter: { filingAuthority: ["district-500103"] }) { nodes { id } totalCount } }';
    await expect(world.dataOf(reform, query)).resolves.toEqual({ pools: none });
  });

  it('keep another caller’s cursor out', async () => {
    const page = '{ pools(first: 1) { pageInfo { endCursor } } }';
    const { pools } = await world.dataOf<{ pools: { pageInfo: { endCursor: string } } }>(yuzhong, page);
    const query = 'query($after: String) { pools(first: 1, after: $after) { nodes { id } } }';
    const { errors } = await world.ask(reform, query, { after: pools.pageInfo.endCursor });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['first: 0', 'first: 101', 'first: -1', 'after: "x"', 'after: ""'])(
    'refuse a page with %s',
    async (args) => {
      const query = `{ pools(${args}) { nodes { id } } }`;
      const nested = `{ pools { nodes { id members(${args}) { nodes { id } } } } }`;
      for (const document of [query, nested]) {
        const { errors } = await world.ask(yuzhong, document);
        expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      }
    },
  );

  it('carry no reading of a name in a cursor', async () => {
    const query = '{ pools { nodes { members(first: 1) { pageInfo { endCursor } } } } }';
    const { pools } = await world.dataOf<{
      pools: { nodes: { members: { pageInfo: { endCursor: string } } }[] };
    }>(callers['the department asked for consent to b'], query);
    const cursor = pools.nodes[0]?.members.pageInfo.endCursor ?? '';
    expect(Buffer.from(cursor, 'base64url').toString()).not.toContain('zhang');
  });

  it('of a foreign authority change no byte of an answer', async () => {
    const read = async () =>
      JSON.stringify(await Promise.all(names.map((name) => world.ask(callers[name], EVERYTHING))));
    const before = await read();
    const stranger = applicationRow('appl_z', 'z', 'district-500101', { employerId: 'employer_z' });
    await world.add(poolOf('z', 'district-500101', { unit: { registeredBy: 'district-500101' } }));
    await world.add({
      members: [memberRow('mz1', 'z', 'district-500101', { expertId: 'expert_z' })],
      applications: [stranger],
      steps: [firstStepOf(stranger)],
      consents: [consentRow('consent_z', 'z', 'district-500101', { departmentId: 'dept-water' })],
    });
    expect(await read()).toBe(before);
  });
});
