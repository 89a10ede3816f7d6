import { codedError } from '../../../subgraphs/shared/codedError';
import { knownExpert, openCommitteesWorld, type CommitteesWorld } from '../../support/committeesWorld';
import { applicationRow, firstStepOf, memberRow, poolOf, REFORM, YUZHONG } from '../../support/committeeRows';
import { callerAs } from '../../support/testIdentity';

const reform = callerAs('FILING_AUTHORITY', REFORM);
const yuzhong = callerAs('FILING_AUTHORITY', YUZHONG);
const unitA = callerAs('ORGANISING_UNIT', 'unit_a');
const unitB = callerAs('ORGANISING_UNIT', 'unit_b');
const experts = callerAs('SERVICE', 'experts');

interface Member {
  id: string;
  version: number;
  status: string;
  source: string;
  office: string;
  group: string | null;
  titleSeries: { no: number };
  titleLevel: string;
  exitReason: string | null;
  exitedOn: string | null;
}
interface MemberPayload {
  member: Member | null;
}
const MEMBER =
  'member { id version status source office group titleSeries { no } titleLevel exitReason exitedOn expert { id } }';

describe('members', () => {
  let world: CommitteesWorld;
  const recommend = (caller: typeof unitA, input: Record<string, unknown>) =>
    world.change<MemberPayload>(caller, 'recommendMember', input, MEMBER);
  const designate = (caller: typeof unitA, input: Record<string, unknown>) =>
    world.change<MemberPayload>(caller, 'designateMember', input, MEMBER);
  const end = (caller: typeof unitA, input: Record<string, unknown>) =>
    world.change<MemberPayload>(caller, 'endMembership', input, MEMBER);
  const renew = (caller: typeof unitA, input: Record<string, unknown>) =>
    world.change<MemberPayload>(caller, 'renewMembership', input, MEMBER);

  beforeAll(async () => {
    world = await openCommitteesWorld([
      knownExpert('expert_1'),
      knownExpert('expert_2', {
        titles: [{ seriesNo: 4, level: 'SENIOR', obtainedOn: '2015-01-01' }],
      }),
      knownExpert('expert_3', { titles: [] }),
      knownExpert('expert_4'),
      knownExpert('expert_5'),
      knownExpert('expert_6'),
    ]);
    await world.add(poolOf('a', REFORM));
    await world.add(poolOf('b', YUZHONG));
  });
  afterAll(() => world.close());

  describe('by recommendation', () => {
    it('begin proposed, with the best title of the series', async () => {
      const input = {
        idempotencyKey: 'r1',
        pool: 'pool_a',
        expert: 'expert_1',
        group: 'g1',
        office: 'CHAIR',
      };
      const { member, refusal } = await recommend(unitA, input);
      expect(refusal).toBeNull();
      expect(member).toMatchObject({
        status: 'PROPOSED',
        source: 'RECOMMENDED',
        office: 'CHAIR',
        group: 'g1',
        titleSeries: { no: 5 },
        titleLevel: 'SENIOR',
        expert: { id: 'expert_1' },
      });
      expect(await world.told('MemberNamed')).toEqual([
        {
          target: 'experts',
          type: 'MemberNamed',
          payload: {
            memberId: member?.id,
            expertId: 'expert_1',
            poolId: 'pool_a',
            filingAuthorityId: REFORM,
            organisingUnitId: 'unit_a',
            from: '2026-03-02',
          },
        },
      ]);
    });

    it('are the same for the same idempotency key', async () => {
      const input = {
        idempotencyKey: 'r1',
        pool: 'pool_a',
        expert: 'expert_1',
        group: 'g1',
        office: 'CHAIR',
      };
      const { member } = await recommend(unitA, input);
      expect(member?.status).toBe('PROPOSED');
      expect(await world.told('MemberNamed')).toHaveLength(1);
    });

    it('are in a pool once, also when named twice at once', async () => {
      const again = await recommend(unitA, { idempotencyKey: 'r2', pool: 'pool_a', expert: 'expert_1' });
      expect(again.refusal?.code).toBe('ALREADY_MEMBER');
      const both = await Promise.all([
        recommend(unitA, { idempotencyKey: 'r3', pool: 'pool_a', expert: 'expert_4' }),
        designate(reform, { idempotencyKey: 'd3', pool: 'pool_a', expert: 'expert_4', reason: '国家级人才' }),
      ]);
      expect(both.map(({ refusal }) => refusal?.code).sort()).toEqual(['ALREADY_MEMBER', undefined]);
    });

    it('carry a title of another series when there is no better', async () => {
      const { member } = await recommend(unitA, { idempotencyKey: 'r4', pool: 'pool_a', expert: 'expert_2' });
      expect(member).toMatchObject({ titleSeries: { no: 4 }, titleLevel: 'SENIOR' });
    });

    it('need a title, a known person and a known group', async () => {
      const codes = await Promise.all(
        [
          { idempotencyKey: 'r5', pool: 'pool_a', expert: 'expert_3' },
          { idempotencyKey: 'r6', pool: 'pool_a', expert: 'expert_unknown' },
          { idempotencyKey: 'r7', pool: 'pool_a', expert: 'expert_5', group: 'g9' },
          { idempotencyKey: 'r7', pool: 'pool_a', expert: 'expert_5', group: 'g\u0000' },
        ].map(async (input) => (await recommend(unitA, input)).refusal?.code),
      );
      expect(codes).toEqual(['EXPERT_WITHOUT_TITLE', 'NOT_FOUND', 'UNKNOWN_GROUP', 'UNKNOWN_GROUP']);
    });

    it('who are leaders come with evidence of experience', async () => {
      const leader = {
        idempotencyKey: 'r8',
        pool: 'pool_a',
        expert: 'expert_5',
        leader: true,
        office: 'CHAIR',
      };
      expect((await recommend(unitA, { ...leader, fieldExperience: ' ' })).refusal?.code).toBe(
        'LEADER_NEEDS_EXPERIENCE',
      );
      const { refusal } = await recommend(unitA, { ...leader, fieldExperience: '从事道路设计 12 年' });
      expect(refusal).toBeNull();
    });

    it('of a foreign pool look like those of none', async () => {
      const input = { idempotencyKey: 'r9', expert: 'expert_6' };
      const foreign = await recommend(unitB, { ...input, pool: 'pool_a' });
      const missing = await recommend(unitB, { ...input, pool: 'pool_nowhere' });
      expect(foreign.refusal?.code).toBe('NOT_FOUND');
      expect(foreign).toEqual(missing);
    });

    it('come from an organiser alone', async () => {
      const { errors } = await world.ask(
        reform,
        'mutation { recommendMember(input: { idempotencyKey: "x", pool: "pool_a", expert: "expert_6" }) { refusal { code } } }',
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });
  });

  describe('by designation', () => {
    it('need the authority that files the pool, and a reason', async () => {
      const input = { idempotencyKey: 'd1', pool: 'pool_a', expert: 'expert_6', reason: '国家级人才' };
      expect((await designate(yuzhong, input)).refusal?.code).toBe('NOT_FOUND');
      expect((await designate(reform, { ...input, reason: '' })).refusal?.code).toBe('INVALID_TEXT');
      const { member } = await designate(reform, input);
      expect(member).toMatchObject({ status: 'PROPOSED', source: 'DESIGNATED', office: 'MEMBER' });
    });
  });

  describe('that end', () => {
    const left = { reason: 'OWN_REQUEST', on: '2026-03-01' };
    beforeAll(async () => {
      const row = (id: string) => memberRow(id, 'a', REFORM);
      await world.add({ members: ['e1', 'e2', 'e3', 'e4'].map(row) });
    });

    it('keep reason and date, and are told once', async () => {
      const { member } = await end(unitA, { id: 'e1', version: 1, ...left, note: '工作调动' });
      expect(member).toMatchObject({ status: 'ENDED', exitReason: 'OWN_REQUEST', exitedOn: '2026-03-01' });
      expect((await world.told('MemberEnded')).map(({ payload }) => payload)).toEqual([
        { memberId: 'e1', expertId: 'expert_e1', poolId: 'pool_a', on: '2026-03-01' },
      ]);
      expect((await end(reform, { id: 'e1', version: 2, ...left })).refusal?.code).toBe('ALREADY_ENDED');
    });

    it('may be named again', async () => {
      world.knows(knownExpert('expert_e1'));
      const { refusal } = await recommend(unitA, {
        idempotencyKey: 'r10',
        pool: 'pool_a',
        expert: 'expert_e1',
      });
      expect(refusal).toBeNull();
    });

    it.each([
      ['a day after today', { on: '2026-03-03' }, 'DATE_IN_FUTURE'],
      ['a day before the entry', { on: '2024-01-31' }, 'EXIT_BEFORE_ENTRY'],
      ['a disqualification by word', { reason: 'DISQUALIFIED' }, 'DISQUALIFIED_BY_RULING'],
    ])('refuse %s', async (_, change, code) => {
      expect((await end(unitA, { id: 'e2', version: 1, ...left, ...change })).refusal?.code).toBe(code);
    });

    it('accept today and the day of entry', async () => {
      expect((await end(unitA, { id: 'e2', version: 1, ...left, on: '2026-03-02' })).refusal).toBeNull();
      expect((await end(reform, { id: 'e3', version: 1, ...left, on: '2024-02-01' })).refusal).toBeNull();
    });

    it('let one of two decisions at once win', async () => {
      const results = await Promise.all([
        end(unitA, { id: 'e4', version: 1, ...left }),
        end(reform, { id: 'e4', version: 1, ...left, reason: 'NO_LONGER_ELIGIBLE' }),
      ]);
      expect(results.map(({ refusal }) => refusal?.code).sort()).toEqual(['CONFLICT', undefined]);
      const told = (await world.told('MemberEnded')).filter(({ payload }) => payload['memberId'] === 'e4');
      expect(told).toHaveLength(1);
    });
  });

  describe('that are renewed', () => {
    it('were admitted, and are renewed once', async () => {
      await world.add({
        members: [
          memberRow('n1', 'a', REFORM),
          memberRow('n2', 'a', REFORM, {
            status: 'PROPOSED',
            admittedOn: null,
            termFrom: null,
            termTo: null,
          }),
        ],
      });
      expect((await renew(unitA, { id: 'n1', version: 1 })).member?.version).toBe(2);
      expect((await renew(unitA, { id: 'n1', version: 2 })).refusal?.code).toBe('ALREADY_RENEWED');
      expect((await renew(unitA, { id: 'n1', version: 1 })).refusal?.code).toBe('CONFLICT');
      expect((await renew(unitA, { id: 'n2', version: 1 })).refusal?.code).toBe('NOT_ADMITTED');
      expect((await renew(unitB, { id: 'n1', version: 2 })).refusal?.code).toBe('NOT_FOUND');
    });

    it('keep the assessment of the term with each renewal', async () => {
      await world.add({ members: [memberRow('n3', 'a', REFORM)] });
      const { renewals } = (
        await world.change<{ member: { renewals: object[] } }>(
          unitA,
          'renewMembership',
          { id: 'n3', version: 1 },
          'member { renewals { on termFrom grade } }',
        )
      ).member;
      expect(renewals).toEqual([{ on: '2026-03-02', termFrom: '2024-02-01', grade: 'COMPETENT' }]);
    });

    it('wait for the assessment of the running term (R-67)', async () => {
      world.leavesUnassessed('n4');
      await world.add({ members: [memberRow('n4', 'a', REFORM)] });
      const { refusal } = await world
        .dataOf<{
          renewMembership: { refusal: { code: string; message: string; findings: object[] } };
        }>(
          unitA,
          `mutation ($input: RenewMembershipInput!) { renewMembership(input: $input) {
          refusal { code message findings { rule clause severity outcome message facts } } } }`,
          { input: { id: 'n4', version: 1 } },
        )
        .then((data) => data.renewMembership);
      expect(refusal).toEqual({
        code: 'TERM_NOT_ASSESSED',
        message: 'the term from 2024-02-01 has not been assessed; it comes before a renewal (T五(六))',
        findings: [
          {
            rule: 'R-67',
            clause: 'T五(六)',
            severity: 'HARD',
            outcome: 'FAIL',
            message: 'the term from 2024-02-01',
            facts: ['total=1', 'failing=1'],
          },
        ],
      });
    });

    it('are not renewed twice by two who ask at once', async () => {
      await world.add({ members: [memberRow('n5', 'a', REFORM)] });
      const both = await Promise.all([
        renew(unitA, { id: 'n5', version: 1 }),
        renew(unitA, { id: 'n5', version: 1 }),
      ]);
      expect(both.map(({ refusal }) => refusal?.code ?? 'RENEWED').sort()).toEqual(['CONFLICT', 'RENEWED']);
    });

    it('stay as they are when evaluations does not answer', async () => {
      await world.add({ members: [memberRow('n6', 'a', REFORM)] });
      world.whileAsked(() => Promise.reject(codedError('SUBGRAPH_UNAVAILABLE')));
      const answer = await world.ask(
        unitA,
        'mutation { renewMembership(input: { id: "n6", version: 1 }) { member { id } } }',
      );
      world.whileAsked(() => Promise.resolve());
      expect(answer.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
      expect((await renew(unitA, { id: 'n6', version: 1 })).member?.version).toBe(2);
    });
  });

  describe('of whom experts tells', () => {
    const event = (id: string, type: string, expertId: string, sequence: number, payload: object) => ({
      id,
      source: 'experts',
      type,
      aggregateType: 'Expert',
      aggregateId: expertId,
      sequence,
      payload: JSON.stringify({ expertId, ...payload }),
      occurredAt: '2026-03-02T01:00:00Z',
    });
    const receive = (...events: object[]) =>
      world.dataOf<{ receiveEvents: string[] }>(
        experts,
        'mutation($events: [SubgraphEventInput!]!) { receiveEvents(events: $events) }',
        { events },
      );
    const roster = async (unit: typeof unitA) => {
      const { pools } = await world.dataOf<{
        pools: { nodes: { members: { nodes: (Member & { expert: { id: string } })[] } }[] };
      }>(
        unit,
        '{ pools { nodes { members(first: 100) { nodes { id status exitReason exitedOn expert { id } } } } } }',
      );
      return pools.nodes.flatMap(({ members }) => members.nodes);
    };

    it('leave every pool when disqualified, and no application stays open', async () => {
      const application = applicationRow('appl_x', 'b', YUZHONG, { expertId: 'expert_x' });
      await world.add({
        members: [
          memberRow('x1', 'a', REFORM, { expertId: 'expert_x' }),
          memberRow('x2', 'a', REFORM, {
            expertId: 'expert_x',
            status: 'ENDED',
            exitReason: 'TERM_ENDED',
            exitedOn: '2025-01-31',
          }),
        ],
        applications: [application],
        steps: [firstStepOf(application)],
      });
      const ruling = event('event_1', 'ExpertDisqualified', 'expert_x', 1, { ruledOn: '2026-02-27' });
      expect((await receive(ruling, ruling)).receiveEvents).toEqual(['event_1', 'event_1']);
      const rows = (await roster(unitA)).filter(({ expert }) => expert.id === 'expert_x');
      expect(
        rows.map(({ id, status, exitReason, exitedOn }) => ({ id, status, exitReason, exitedOn })),
      ).toEqual(
        expect.arrayContaining([
          { id: 'x1', status: 'ENDED', exitReason: 'DISQUALIFIED', exitedOn: '2026-02-27' },
          { id: 'x2', status: 'ENDED', exitReason: 'TERM_ENDED', exitedOn: '2025-01-31' },
        ]),
      );
      const told = (await world.told('MemberEnded')).filter(
        ({ payload }) => payload['expertId'] === 'expert_x',
      );
      expect(told.map(({ payload }) => payload['memberId'])).toEqual(['x1']);
      expect((await world.told('ApplicationClosed')).map(({ payload }) => payload)).toEqual([
        { applicationId: 'appl_x', expertId: 'expert_x', poolId: 'pool_b', on: '2026-03-02' },
      ]);
      const { socialApplication } = await world.dataOf<{
        socialApplication: { status: string; steps: { by: string; on: string }[] };
      }>(yuzhong, '{ socialApplication(id: "appl_x") { status steps { status by on } } }');
      expect(socialApplication).toEqual({
        status: 'REJECTED',
        steps: [
          { status: 'APPLIED', by: 'EXPERT', on: '2026-02-01' },
          { status: 'REJECTED', by: 'SERVICE', on: '2026-03-02' },
        ],
      });
    });

    it('stand where their changed name sorts them', async () => {
      await world.add({
        members: [
          memberRow('s1', 'b', YUZHONG, { expertId: 'expert_s1', nameSortKey: 'bai2' }),
          memberRow('s2', 'b', YUZHONG, { expertId: 'expert_s2', nameSortKey: 'chen2' }),
        ],
      });
      const names = async () => (await roster(unitB)).map(({ id }) => id);
      expect(await names()).toEqual(['s1', 's2']);
      await receive(event('event_2', 'ExpertChanged', 'expert_s1', 1, { nameSortKey: 'zhao4 si4' }));
      expect(await names()).toEqual(['s2', 's1']);
    });

    it('are changed by peers alone', async () => {
      const { errors } = await world.ask(
        reform,
        'mutation($events: [SubgraphEventInput!]!) { receiveEvents(events: $events) }',
        { events: [event('event_3', 'ExpertChanged', 'expert_s1', 2, { nameSortKey: 'a' })] },
      );
      expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    });
  });
});
