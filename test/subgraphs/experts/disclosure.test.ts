import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import {
  education,
  expertCaller,
  idNumberOf,
  openExpertsWorld,
  reform,
  supervisor,
  unitA,
  unitB,
  type ExpertsWorld,
} from '../../support/expertsWorld';

const LOOK_UP = /* GraphQL */ `
  mutation ($input: LookUpExpertInput!) {
    lookUpExpert(input: $input) {
      match {
        id
        name
        highestLevel
      }
      refusal {
        code
      }
    }
  }
`;
const DISCLOSE = /* GraphQL */ `
  mutation ($input: DiscloseExpertInput!) {
    discloseExpert(input: $input) {
      disclosure {
        name
        idNumber
        phone
        employerName
      }
      refusal {
        code
      }
    }
  }
`;
const LOG = /* GraphQL */ `
  query ($id: ID!, $first: Int, $after: String) {
    expert(id: $id) {
      accessLog(first: $first, after: $after) {
        nodes {
          at
          role
          reader
          purpose
          reason
          fields
        }
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`;

describe('looking at a person', () => {
  let world: ExpertsWorld;
  let id: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    id = await world.addPerson({ sequence: 5 });
    await world.grant(id);
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const lookUp = async (caller: Caller, change: object = {}) =>
    (
      await world.ask<Record<'lookUpExpert', object>>(caller, LOOK_UP, {
        input: { idNumber: idNumberOf(5), purpose: 'ADMISSION', reason: '拟推荐入库', ...change },
      })
    ).lookUpExpert;
  const disclose = async (caller: Caller, change: object = {}) =>
    (
      await world.ask<Record<'discloseExpert', object>>(caller, DISCLOSE, {
        input: { expert: id, fields: ['PHONE'], purpose: 'CONTACT', reason: '通知培训', ...change },
      })
    ).discloseExpert;
  const log = async (caller: Caller, page: object = {}) =>
    (await world.ask<{ expert: { accessLog: Record<string, unknown> } }>(caller, LOG, { id, ...page })).expert
      .accessLog;

  it('finds a stranger by the exact ID number, masked', async () => {
    expect(await lookUp(unitB)).toEqual({
      match: { id, name: '张*', highestLevel: 'SENIOR' },
      refusal: null,
    });
  });

  it('opens no access by a look-up', async () => {
    await lookUp(unitB);
    expect(await world.ask(unitB, '{ experts { totalCount } }')).toEqual({ experts: { totalCount: 0 } });
  });

  it('finds nobody by another number, and logs nothing', async () => {
    expect(await lookUp(unitB, { idNumber: idNumberOf(6) })).toEqual({ match: null, refusal: null });
    expect(await world.rows('access_record')).toEqual([]);
  });

  it.each([
    [{ reason: ' ' }, 'INVALID_TEXT'],
    [{ reason: 'x'.repeat(501) }, 'INVALID_TEXT'],
    [{ idNumber: '500199' }, 'ID_NUMBER_MALFORMED'],
  ])('refuses a look-up with %j', async (change, code) => {
    expect(await lookUp(unitB, change)).toEqual({ match: null, refusal: { code } });
    expect(await world.rows('access_record')).toEqual([]);
  });

  it('shows in clear the fields asked for alone', async () => {
    expect(await disclose(reform)).toEqual({
      disclosure: { name: null, idNumber: null, phone: '13812341234', employerName: null },
      refusal: null,
    });
    expect(await disclose(unitA, { fields: ['NAME', 'ID_NUMBER', 'PHONE', 'EMPLOYER', 'NAME'] })).toEqual({
      disclosure: {
        name: '张伟',
        idNumber: idNumberOf(5),
        phone: '13812341234',
        employerName: '重庆市某某医院',
      },
      refusal: null,
    });
  });

  it('tells the person who looked, newest first', async () => {
    await lookUp(unitB);
    world.at('2026-03-03T04:00:00Z');
    await disclose(reform, { fields: ['PHONE', 'NAME'] });
    expect(await log(expertCaller(id))).toEqual({
      nodes: [
        {
          at: '2026-03-03T04:00:00.000Z',
          role: 'FILING_AUTHORITY',
          reader: 'cq-reform-office',
          purpose: 'CONTACT',
          reason: '通知培训',
          fields: ['PHONE', 'NAME'],
        },
        {
          at: '2026-03-02T04:00:00.000Z',
          role: 'ORGANISING_UNIT',
          reader: 'unit_b',
          purpose: 'ADMISSION',
          reason: '拟推荐入库',
          fields: [],
        },
      ],
      totalCount: 2,
      pageInfo: expect.objectContaining({ hasNextPage: false }) as unknown,
    });
  });

  it('tells nobody else', async () => {
    await disclose(reform);
    for (const caller of [reform, unitA])
      expect(await log(caller)).toMatchObject({ nodes: [], totalCount: 0, pageInfo: { endCursor: null } });
  });

  it('pages through the log', async () => {
    for (const reason of ['一', '二', '三']) await disclose(reform, { reason });
    const first = await log(expertCaller(id), { first: 2 });
    expect(first['nodes']).toHaveLength(2);
    const { endCursor } = first['pageInfo'] as { endCursor: string };
    const rest = await log(expertCaller(id), { first: 2, after: endCursor });
    expect((rest['nodes'] as { reason: string }[]).map(({ reason }) => reason)).toEqual(['一']);
  });

  it.each([
    [{ reason: '' }, 'INVALID_TEXT'],
    [{ fields: [] }, 'NO_FIELDS'],
    [{ expert: 'expert_none' }, 'NOT_FOUND'],
  ])('refuses a disclosure with %j', async (change, code) => {
    expect(await disclose(reform, change)).toEqual({ disclosure: null, refusal: { code } });
    expect(await world.rows('access_record')).toEqual([]);
  });

  it('discloses nobody out of reach', async () => {
    expect(await disclose(education)).toEqual({ disclosure: null, refusal: { code: 'NOT_FOUND' } });
    expect(await world.rows('access_record')).toEqual([]);
  });

  it.each([
    ['a supervisor', supervisor],
    ['the expert', expertCaller('expert_0001')],
  ])('is not for %s', async (_, caller) => {
    const disclosing = { expert: id, fields: ['NAME'], purpose: 'CONTACT', reason: 'x' };
    const looking = { idNumber: idNumberOf(5), purpose: 'CONTACT', reason: 'x' };
    for (const [document, input] of [
      [DISCLOSE, disclosing],
      [LOOK_UP, looking],
    ] as const) {
      const { errors } = await world.run(caller, document, { input });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    }
  });
});
