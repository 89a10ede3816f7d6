import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import {
  EDUCATION,
  education,
  openExpertsWorld,
  REFORM,
  reform,
  supervisor,
  unitA,
  type ExpertsWorld,
} from '../../support/expertsWorld';
import { callerAs } from '../../support/testIdentity';

describe('an event of another subgraph', () => {
  let world: ExpertsWorld;
  let expertId: string;
  beforeAll(async () => {
    world = await openExpertsWorld();
  });
  beforeEach(async () => {
    expertId = await world.addPerson();
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());

  const sees = async (caller: Caller) =>
    (
      await world.ask<{ expert: object | null }>(caller, 'query ($id: ID!) { expert(id: $id) { id } }', {
        id: expertId,
      })
    ).expert !== null;
  const inPool = () => ({
    expertId,
    poolId: 'pool_1',
    filingAuthorityId: REFORM,
    organisingUnitId: 'unit_a',
  });
  const named = (change: object = {}) =>
    world.receive('committees', 'MemberNamed', {
      memberId: 'member_1',
      from: '2026-03-02',
      ...inPool(),
      ...change,
    });

  it('opens the person to authority and organiser', async () => {
    expect(await named()).toBe(true);
    expect([await sees(reform), await sees(unitA), await sees(supervisor), await sees(education)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('opens once however often it is told', async () => {
    await named();
    await named();
    expect(await world.rows('expert_access')).toHaveLength(1);
  });

  it('opens for an application as well', async () => {
    expect(
      await world.receive('committees', 'ApplicationReceived', { applicationId: 'app_1', ...inPool() }),
    ).toBe(true);
    expect(await sees(reform)).toBe(true);
  });

  it('closes an application at the end of the day it was decided', async () => {
    await world.receive('committees', 'ApplicationReceived', { applicationId: 'app_1', ...inPool() });
    const closed = { applicationId: 'app_1', expertId, poolId: 'pool_1', on: '2026-03-05' };
    expect(await world.receive('committees', 'ApplicationClosed', closed)).toBe(true);
    world.at('2026-03-05T15:59:59.999Z');
    expect([await sees(reform), await sees(unitA)]).toEqual([true, true]);
    world.at('2026-03-05T16:00:00Z');
    expect([await sees(reform), await sees(unitA)]).toEqual([false, false]);
  });

  it('closes the membership at the end of its last day', async () => {
    await named();
    await world.receive('committees', 'MemberEnded', {
      memberId: 'member_1',
      expertId,
      poolId: 'pool_1',
      on: '2026-03-05',
    });
    world.at('2026-03-05T15:59:59.999Z');
    expect(await sees(reform)).toBe(true);
    world.at('2026-03-05T16:00:00Z');
    expect(await sees(reform)).toBe(false);
  });

  it('leaves other memberships open', async () => {
    await named();
    await named({ memberId: 'member_2', poolId: 'pool_2' });
    await world.receive('committees', 'MemberEnded', {
      memberId: 'member_1',
      expertId,
      poolId: 'pool_1',
      on: '2026-03-01',
    });
    expect(await sees(reform)).toBe(true);
  });

  it('shows a seat when its session opens', async () => {
    const seat = {
      seatId: 'seat_1',
      expertId,
      sessionId: 'session_1',
      filingAuthorityId: REFORM,
      organisingUnitId: 'unit_a',
    };
    await world.receive('evaluations', 'SeatAssigned', { ...seat, visibleFrom: '2026-03-10T00:00:00.000Z' });
    expect(await sees(supervisor)).toBe(false);
    await world.receive('evaluations', 'SeatAssigned', { ...seat, visibleFrom: '2026-03-02T03:59:00+00:00' });
    expect([await sees(supervisor), await sees(reform)]).toEqual([true, true]);
    expect(await world.rows('expert_access')).toHaveLength(1);
  });

  it('hands an authority over, late events included', async () => {
    await named();
    await world.receive('committees', 'AuthoritySucceeded', { from: REFORM, to: EDUCATION });
    expect([await sees(reform), await sees(education)]).toEqual([false, true]);
    const other = await world.addPerson();
    await world.receive('committees', 'MemberNamed', {
      memberId: 'member_late',
      ...inPool(),
      expertId: other,
    });
    expect(await world.ask(education, '{ experts { totalCount } }')).toEqual({ experts: { totalCount: 2 } });
    expect(await world.ask(reform, '{ experts { totalCount } }')).toEqual({ experts: { totalCount: 0 } });
  });

  it('hands on to a successor that was itself succeeded, whichever is told first', async () => {
    await named({ filingAuthorityId: 'district-old' });
    await world.receive('committees', 'AuthoritySucceeded', { from: 'district-mid', to: EDUCATION });
    await world.receive('committees', 'AuthoritySucceeded', { from: 'district-old', to: 'district-mid' });
    expect(await sees(education)).toBe(true);
  });

  it('writes the credit archive and tells of an exclusion', async () => {
    await named();
    const ruling = { recordId: 'credit_1', expertId, clause: 'T五(五)', ruledOn: '2026-03-01', until: null };
    expect(await world.receive('evaluations', 'CreditAdjudicated', { ...ruling, effect: 'EXCLUDE' })).toBe(
      true,
    );
    const read = await world.ask(
      reform,
      'query ($id: ID!) { expert(id: $id) { creditRecords { effect clause ruledOn until } } }',
      { id: expertId },
    );
    expect(read).toEqual({
      expert: {
        creditRecords: [{ effect: 'EXCLUDE', clause: 'T五(五)', ruledOn: '2026-03-01', until: null }],
      },
    });
    await world.dispatcher.idle();
    expect(world.told).toEqual([
      { type: 'ExpertDisqualified', payload: { expertId, ruledOn: '2026-03-01' } },
    ]);
  });

  describe('of an entry that is lifted', () => {
    const ruling = { effect: 'EXCLUDE', clause: 'T五(五) R-65', ruledOn: '2026-03-01' };
    const lift = { liftedOn: '2026-03-20', reason: 'OVERTURNED' };
    const about = (payload: object) => ({ recordId: 'credit_1', expertId, ...payload });
    const enter = () => world.receive('evaluations', 'CreditAdjudicated', about(ruling));
    const lifted = () => world.receive('evaluations', 'CreditLifted', about(lift));
    const archive = async () => {
      await named();
      const query = `query ($id: ID!) { expert(id: $id) { creditRecords {
        effect ruledOn until liftedOn liftReason } } }`;
      return world.ask(reform, query, { id: expertId });
    };
    const standing = {
      expert: {
        creditRecords: [
          {
            effect: 'EXCLUDE',
            ruledOn: '2026-03-01',
            until: '2026-03-19',
            liftedOn: '2026-03-20',
            liftReason: 'OVERTURNED',
          },
        ],
      },
    };

    it('keep the entry, without effect from the day of the lift', async () => {
      await enter();
      await lifted();
      expect(await archive()).toEqual(standing);
    });

    it('do not matter in their order, and an entry lifted before disqualifies nobody', async () => {
      await lifted();
      await enter();
      expect(await archive()).toEqual(standing);
      await world.dispatcher.idle();
      expect(world.told).toEqual([]);
    });

    it('are taken twice as once', async () => {
      await enter();
      await lifted();
      await enter();
      await lifted();
      expect(await archive()).toEqual(standing);
      expect(await world.rows('credit_lift')).toHaveLength(1);
    });

    it('tell the rules of other subgraphs its last day', async () => {
      await enter();
      await lifted();
      await named();
      const query = '{ expertsForRules(ids: ["' + expertId + '"]) { creditRecords { effect until } } }';
      expect(await world.ask(callerAs('SERVICE', 'committees'), query)).toEqual({
        expertsForRules: [{ creditRecords: [{ effect: 'EXCLUDE', until: '2026-03-19' }] }],
      });
    });
  });

  it('tells nobody of a warning', async () => {
    await world.receive('evaluations', 'CreditAdjudicated', {
      recordId: 'credit_1',
      expertId,
      effect: 'WARN',
      clause: 'T五(五)',
      ruledOn: '2026-03-01',
      until: '2026-12-31',
    });
    expect(await world.rows('credit_record')).toHaveLength(1);
    await world.dispatcher.idle();
    expect(world.told).toEqual([]);
  });

  it('is parked when it makes no sense', async () => {
    expect(await named({ expertId: 7 })).toBe(true);
    expect(await world.receive('committees', 'MemberEnded', { memberId: 'member_1', on: '2026-02-30' })).toBe(
      true,
    );
    expect(await world.rows('dead_event')).toHaveLength(2);
    expect(await world.rows('expert_access')).toEqual([]);
  });

  it('waits when its type is not known', async () => {
    expect(await world.receive('committees', 'SomethingNew', {})).toBe(false);
  });

  it('comes from services alone', async () => {
    const { errors } = await world.run(reform, 'mutation { receiveEvents(events: []) }');
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
  });
});
