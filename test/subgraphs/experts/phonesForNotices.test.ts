import {
  expertCaller,
  openExpertsWorld,
  reform,
  ring,
  service,
  testKeys,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';
import { personalFields } from '../../../subgraphs/experts/persistence/personalFields';
import { rotateFieldKeys } from '../../../subgraphs/experts/persistence/rotateFieldKeys';

const PHONES = /* GraphQL */ `
  query ($notices: [NoticeRecipientInput!]!) {
    phonesForNotices(notices: $notices) {
      id
      phone
      employer
    }
  }
`;
const LOG = /* GraphQL */ `
  query ($id: ID!) {
    expert(id: $id) {
      accessLog {
        totalCount
        nodes {
          role
          reader
          purpose
          reason
          fields
        }
      }
    }
  }
`;
const evaluations = service('evaluations');
let world: ExpertsWorld;
let one: string;
let two: string;

const phones = (...notices: (readonly [expert: string, attempt: string])[]) =>
  world.ask<{ phonesForNotices: { id: string; phone: string; employer: string | null }[] }>(
    evaluations,
    PHONES,
    { notices: notices.map(([expert, attempt]) => ({ expert, attempt })) },
  );
const logOf = async (id: string, caller = expertCaller(id)) =>
  (
    await world.ask<{ expert: { accessLog: { totalCount: number; nodes: object[] } } | null }>(caller, LOG, {
      id,
    })
  ).expert?.accessLog;

beforeAll(async () => {
  world = await openExpertsWorld();
});
beforeEach(async () => {
  one = await world.addPerson({ phone: '13812340001' });
  two = await world.addPerson({ phone: '13812340002' });
});
afterEach(() => world.clear());
afterAll(() => world.close());

describe('the phones for notices', () => {
  it('are given with the employer of today; an unknown expert is left out', async () => {
    const { phonesForNotices } = await phones(
      [one, 'attempt_1'],
      [two, 'attempt_2'],
      ['expert_none', 'attempt_3'],
    );
    expect(phonesForNotices.map(({ id, phone }) => [id, phone]).sort()).toEqual([
      [one, '13812340001'],
      [two, '13812340002'],
    ]);
    expect(phonesForNotices.map(({ employer }) => employer)).toEqual(['emp_1', 'emp_1']);
  });

  it.each([
    ['a unit', unitA],
    ['an authority', reform],
    ['an expert', expertCaller('expert_1')],
  ] as const)('are not for %s', async (_, caller) => {
    const { errors } = await world.run(caller, PHONES, { notices: [{ expert: one, attempt: 'attempt_1' }] });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await world.rows('access_record')).toEqual([]);
  });

  it('are at most 200 at once', async () => {
    const many = (count: number) =>
      world.run(evaluations, PHONES, {
        notices: Array.from({ length: count }, (_, number) => ({
          expert: `expert_x${number}`,
          attempt: 'a',
        })),
      });
    expect((await many(200)).errors).toBeUndefined();
    expect((await many(201)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the access log', () => {
  it('shows the expert each attempt once, however often it was tried', async () => {
    await phones([one, 'attempt_1']);
    await phones([one, 'attempt_1'], [two, 'attempt_2']);
    await phones([one, 'attempt_3']);
    expect(await logOf(one)).toMatchObject({
      totalCount: 2,
      nodes: Array(2).fill({
        role: 'SERVICE',
        reader: 'evaluations',
        purpose: 'CONTACT',
        reason: '12333评审工作通知',
        fields: ['PHONE'],
      }) as object[],
    });
    expect(await logOf(two)).toMatchObject({ totalCount: 1 });
  });

  it('stores no id of who was drawn', async () => {
    await phones([one, 'attempt_1'], [two, 'attempt_2']);
    const stored = JSON.stringify(await world.rows('access_record'));
    expect(stored).not.toContain(one);
    expect(stored).not.toContain(two);
  });

  it('is shown to nobody else', async () => {
    await world.grant(one, { unitId: 'unit_a', authorityId: null });
    await phones([one, 'attempt_1']);
    expect(await logOf(one, unitA)).toMatchObject({ totalCount: 0 });
    expect(await logOf(one, expertCaller(two))).toBeUndefined();
  });

  it('is found after the keys have been rotated', async () => {
    await phones([one, 'attempt_1']);
    const index = ring(['i2', 3], ['i1', 2]);
    const personal = personalFields({ fields: testKeys.fields, index });
    await rotateFieldKeys({ database: world.database, personal });
    const [line] = (await world.rows('access_record')) as unknown as { expertId: string }[];
    expect(line?.expertId).toBe(personal.pseudonymsOf(one)[0]);
  });
});
