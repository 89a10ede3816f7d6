import {
  expertCaller,
  openExpertsWorld,
  reform,
  service,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';

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

const phones = (...notices: (readonly [expert: string, attempt: string, seat?: string])[]) =>
  world.ask<{ phonesForNotices: { id: string; phone: string; employer: string | null }[] }>(
    evaluations,
    PHONES,
    {
      notices: notices.map(([expert, attempt, seat = `seat_of_${expert.slice(-4)}`]) => ({
        expert,
        attempt,
        seat,
      })),
    },
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
    const { errors } = await world.run(caller, PHONES, {
      notices: [{ expert: one, attempt: 'attempt_1', seat: 'seat_1' }],
    });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    expect(await world.rows('access_record')).toEqual([]);
  });

  it('are at most 200 at once', async () => {
    const many = (count: number) =>
      world.run(evaluations, PHONES, {
        notices: Array.from({ length: count }, (_, number) => ({
          expert: `expert_x${number}`,
          attempt: 'a',
          seat: 'seat_1',
        })),
      });
    expect((await many(200)).errors).toBeUndefined();
    expect((await many(201)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('the access log', () => {
  const assigned = (expertId: string, seatId: string) =>
    world.receive('evaluations', 'SeatAssigned', {
      seatId,
      expertId,
      filingAuthorityId: 'cq-reform-office',
      organisingUnitId: 'unit_a',
      visibleFrom: '2026-03-10T00:00:00.000Z',
    });

  it('shows the expert each attempt once, after the names have opened', async () => {
    await phones([one, 'attempt_1', 'seat_1']);
    await phones([one, 'attempt_1', 'seat_1'], [two, 'attempt_2', 'seat_2']);
    await phones([one, 'attempt_3', 'seat_1']);
    expect(await logOf(one)).toMatchObject({ totalCount: 0 });
    await assigned(one, 'seat_1');
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
    expect(await logOf(two)).toMatchObject({ totalCount: 0 });
  });

  it('names the expert at once in a seat that is known', async () => {
    await assigned(one, 'seat_1');
    await phones([one, 'attempt_1', 'seat_1']);
    await phones([one, 'attempt_1', 'seat_1']);
    expect(await logOf(one)).toMatchObject({ totalCount: 1 });
  });

  it('tells of two sealed seats nothing that they share', async () => {
    await phones([one, 'attempt_1', 'seat_1'], [one, 'attempt_2', 'seat_2']);
    await assigned(one, 'seat_1');
    const lines = (await world.rows('access_record')) as unknown as { expertId: string }[];
    expect(lines.map(({ expertId }) => expertId).sort()).toEqual([one, 'seat_2'].sort());
  });

  it('stores no id of who was drawn', async () => {
    await phones([one, 'attempt_1'], [two, 'attempt_2']);
    const stored = JSON.stringify(await world.rows('access_record'));
    expect(stored).not.toContain(one);
    expect(stored).not.toContain(two);
  });

  it('is shown to nobody else', async () => {
    await world.grant(one, { unitId: 'unit_a', authorityId: null });
    await phones([one, 'attempt_1', 'seat_1']);
    await assigned(one, 'seat_1');
    expect(await logOf(one, unitA)).toMatchObject({ totalCount: 0 });
    expect(await logOf(one, expertCaller(two))).toBeUndefined();
  });
});
