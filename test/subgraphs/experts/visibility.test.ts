import { AccessRecordTable } from '../../../subgraphs/experts/persistence/AccessRecordTable';
import { CreditRecordTable } from '../../../subgraphs/experts/persistence/CreditRecordTable';
import { SanctionTable } from '../../../subgraphs/experts/persistence/SanctionTable';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import type { Table } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { callerAs } from '../../support/testIdentity';
import {
  EDUCATION,
  education,
  expertCaller,
  openExpertsWorld,
  reform,
  service,
  supervisor,
  unitA,
  unitB,
  type ExpertsWorld,
} from '../../support/expertsWorld';

const EVERYTHING = /* GraphQL */ `
  query ($id: ID!) {
    expert(id: $id) {
      name
      idNumber
      phone
      sex
      birthYear
      status
      employment {
        employerName
        sector
      }
      titles {
        name
      }
      attestations {
        item
        by
      }
      sanctions {
        category
      }
      exemptions {
        kind
      }
      trainings {
        kind
      }
      continuingEducation {
        hours
      }
      creditRecords {
        effect
      }
      contactChanges {
        changedOn
      }
      accessLog {
        nodes {
          reader
        }
        totalCount
      }
    }
  }
`;

const titled = {
  name: '张*',
  idNumber: '500199********0019',
  phone: '138****1234',
  sex: 'MALE',
  birthYear: 1970,
  status: 'IN_SERVICE',
  employment: { employerName: '重庆****', sector: 'PUBLIC' },
  titles: [{ name: '正高级工程师' }],
  attestations: [{ item: 'HEALTH', by: 'UNIT' }],
  sanctions: [{ category: 'DISCIPLINE' }],
  exemptions: [{ kind: 'RENOWNED_TCM' }],
  trainings: [{ kind: 'PRE_WORK' }],
  continuingEducation: [{ hours: 72 }],
  creditRecords: [{ effect: 'WARN' }],
  contactChanges: [{ changedOn: '2026-01-05' }],
  accessLog: { nodes: [], totalCount: 0 },
};
const nameAlone = {
  name: '张*',
  idNumber: null,
  phone: null,
  sex: null,
  birthYear: null,
  status: null,
  employment: null,
  titles: [],
  attestations: [],
  sanctions: [],
  exemptions: [],
  trainings: [],
  continuingEducation: [],
  creditRecords: [],
  contactChanges: [],
  accessLog: { nodes: [], totalCount: 0 },
};

const outsiders: readonly Caller[] = [
  education,
  unitB,
  callerAs('CONSENTING_DEPARTMENT', 'cq-reform-office'),
  callerAs('EMPLOYER', 'emp_1'),
  callerAs('MINISTRY', '500000'),
  callerAs('PARTNER_AGENCY', 'agency_1'),
  expertCaller('expert_other'),
  callerAs('DISCIPLINE_SUPERVISOR', EDUCATION),
];

describe('who sees an expert', () => {
  let world: ExpertsWorld;
  let id: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    id = await world.addPerson({ sequence: 1 });
    const of = { expertId: id };
    await world.load({
      attestations: [
        { ...of, id: 'a1', item: 'HEALTH', by: 'UNIT', signedOn: '2026-01-01', signedBy: 'unit_a' },
      ],
      sanctions: [
        { ...of, id: 's1', category: 'DISCIPLINE', start: '2020-01-01', end: '2021-01-01', recordedBy: 'x' },
      ],
      exemptions: [
        {
          ...of,
          id: 'e1',
          kind: 'RENOWNED_TCM',
          evidence: '1',
          reason: null,
          grantedOn: '2025-01-01',
          grantedBy: 'x',
        },
      ],
      trainings: [
        { ...of, id: 't1', kind: 'PRE_WORK', year: 2026, completedOn: '2026-01-09', heldBy: 'unit_a' },
      ],
      continuingEducation: [{ ...of, id: 'h1', year: 2025, hours: 72 }],
      creditRecords: [
        {
          ...of,
          id: 'c1',
          effect: 'WARN',
          clause: 'T五(五)',
          ruledOn: '2025-06-01',
          until: null,
          reason: null,
          approvedBy: null,
        },
      ],
      contactChanges: [
        { ...of, id: 'n1', kind: 'CONTACT', changedOn: '2026-01-05', reportedOn: '2026-01-06' },
      ],
      accessRecords: [
        {
          ...of,
          id: 'l1',
          at: new Date('2026-02-01T00:00:00Z'),
          role: 'ORGANISING_UNIT',
          reader: 'unit_b',
          subject: 'somebody',
          purpose: 'CONTACT',
          reason: '联系',
          fields: ['PHONE'],
        },
      ],
    });
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const read = async (caller: Caller) =>
    (await world.ask<{ expert: object | null }>(caller, EVERYTHING, { id })).expert;
  const listed = async (caller: Caller) =>
    (
      await world.ask<{ experts: { nodes: { id: string }[]; totalCount: number } }>(
        caller,
        '{ experts { nodes { id } totalCount } }',
      )
    ).experts;

  it('is nobody without an access row but the expert', async () => {
    for (const caller of [reform, unitA, supervisor, ...outsiders]) {
      expect(await read(caller)).toBeNull();
      expect(await listed(caller)).toEqual({ nodes: [], totalCount: 0 });
    }
  });

  it('is the filing authority of a pool, masked', async () => {
    await world.grant(id);
    expect(await read(reform)).toEqual(titled);
    expect(await listed(reform)).toEqual({ nodes: [{ id }], totalCount: 1 });
  });

  it('is its organiser, without sanctions and credit', async () => {
    await world.grant(id);
    expect(await read(unitA)).toEqual({ ...titled, sanctions: [], creditRecords: [] });
  });

  it('is the expert, names in clear and readers named', async () => {
    expect(await read(expertCaller(id))).toEqual({
      ...titled,
      name: '张伟',
      employment: { employerName: '重庆市某某医院', sector: 'PUBLIC' },
      accessLog: { nodes: [{ reader: 'unit_b' }], totalCount: 1 },
    });
  });

  it('is no other role through any access', async () => {
    await world.grant(id);
    await world.grant(id, { via: 'SEAT' });
    for (const caller of outsiders) {
      expect(await read(caller)).toBeNull();
      expect(await listed(caller)).toEqual({ nodes: [], totalCount: 0 });
    }
  });

  it('is no supervisor through pool, application or registration', async () => {
    for (const via of ['POOL', 'APPLICATION', 'REGISTRATION'] as const) await world.grant(id, { via });
    expect(await read(supervisor)).toBeNull();
  });

  it('is supervisor and authority of a seat once open', async () => {
    await world.grant(id, { via: 'SEAT', visibleFrom: new Date('2026-03-10T00:00:00Z') });
    for (const caller of [supervisor, reform, unitA]) expect(await read(caller)).toBeNull();
    world.at('2026-03-09T23:59:59.999Z');
    for (const caller of [supervisor, reform, unitA]) expect(await read(caller)).toBeNull();
    world.at('2026-03-10T00:00:00.000Z');
    expect(await read(supervisor)).toEqual(nameAlone);
    expect(await read(reform)).toEqual(titled);
  });

  it('ends with the access', async () => {
    await world.grant(id, { visibleUntil: new Date('2026-03-02T05:00:00Z') });
    expect(await read(reform)).toEqual(titled);
    world.at('2026-03-02T05:00:00Z');
    expect(await read(reform)).toBeNull();
    expect(await read(unitA)).toBeNull();
  });

  it('leaves services the name and no personal field', async () => {
    expect(await read(service('committees'))).toEqual(nameAlone);
  });

  it('holds in the tables below the fields', async () => {
    await world.grant(id);
    const count = (table: Table, caller: Caller) =>
      scopedRepository(world.database, table, caller, world.deps.clock).count();
    const tables = [SanctionTable, CreditRecordTable, AccessRecordTable] as unknown as readonly Table[];
    const counts = (caller: Caller) => Promise.all(tables.map((table) => count(table, caller)));
    expect(await counts(unitA)).toEqual([0, 0, 0]);
    expect(await counts(reform)).toEqual([1, 1, 0]);
    expect(await counts(supervisor)).toEqual([0, 0, 0]);
    expect(await counts(expertCaller(id))).toEqual([1, 1, 1]);
  });

  it('looks the same for foreign, missing and malformed ids', async () => {
    await world.grant(id);
    const answers = await Promise.all(
      [id, 'expert_none', '', "' OR 1=1 --", 'x'.repeat(5_000)].map((wanted) =>
        world.run(education, EVERYTHING, { id: wanted }),
      ),
    );
    for (const answer of answers) expect(JSON.stringify(answer)).toBe('{"data":{"expert":null}}');
  });

  it('holds for references from other subgraphs', async () => {
    await world.grant(id);
    const ENTITIES =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Expert { id name phone } } }';
    const representations = [id, 'expert_none'].map((one) => ({ __typename: 'Expert', id: one }));
    const of = (caller: Caller) => world.ask(caller, ENTITIES, { r: representations });
    expect(await of(reform)).toEqual({ _entities: [{ id, name: '张*', phone: '138****1234' }, null] });
    expect(await of(education)).toEqual({ _entities: [null, null] });
  });

  it('changes no byte for others when rows are added', async () => {
    const mine = await world.addPerson({ id: 'expert_mine', sequence: 7 });
    await world.grant(mine, { authorityId: EDUCATION, unitId: 'unit_b' });
    const LIST =
      '{ experts { nodes { id name titles { name } } totalCount pageInfo { endCursor hasNextPage } } }';
    const before = JSON.stringify(await world.run(education, LIST));
    for (let count = 0; count < 5; count++)
      await world.grant(await world.addPerson({ sequence: 20 + count }));
    expect(JSON.stringify(await world.run(education, LIST))).toBe(before);
  });
});
