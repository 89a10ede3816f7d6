import type { Recusal } from '../../../subgraphs/evaluations/domain/Recusal';
import { recusalRepository } from '../../../subgraphs/evaluations/persistence/recusalRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import {
  EDUCATION,
  openEvaluationsWorld,
  REFORM,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { expertNo, openMeeting } from '../../support/openMeeting';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const authority = callerAs('FILING_AUTHORITY', REFORM);
let world: EvaluationsWorld;
let keys = 0;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(() => openMeeting(world, { seats: 5, signedIn: 4 }));

const declaration = (change: Record<string, unknown> = {}) => ({
  applicant: 'applicant_a',
  conflictType: 'KIN',
  note: '配偶',
  ...change,
});
const declare = (caller: Caller, change?: Record<string, unknown>) =>
  outcomeOf(world, caller, 'declareRecusal', declaration(change));
const order = (caller = organiser, change: Record<string, unknown> = {}) =>
  outcomeOf(world, caller, 'orderRecusal', {
    applicant: 'applicant_a',
    seat: 'seat_1',
    conflictType: 'TUTOR',
    reason: '经核实为师生',
    ...change,
  });
const dismiss = (id: string, version: number, caller = organiser) =>
  outcomeOf(world, caller, 'dismissRecusal', { id, version, reason: '经核实无关联' });
const stored = () => recusalRepository(world.database, everything).find();
const only = async (): Promise<Recusal> => (await stored())[0] as Recusal;
const openVote = () =>
  act(
    world,
    organiser,
    'openVote',
    { idempotencyKey: `recusals-${(keys += 1)}`, applicant: 'applicant_a' },
    'vote { id }',
  );
const voteId = async () => ((await openVote())['vote'] as { id: string }).id;
const hint = (change: Partial<Recusal> = {}) =>
  recusalRepository(world.database, everything).insert({
    id: 'recusal_a',
    sessionId: 'session_a',
    applicantId: 'applicant_a',
    seatId: 'seat_1',
    expertId: 'expert_1',
    filingAuthorityId: REFORM,
    organisingUnitId: 'unit_a',
    conflictType: 'EMPLOYER',
    origin: 'FOUND',
    status: 'PROPOSED',
    pinned: false,
    note: null,
    reason: null,
    recordedAt: new Date('2026-03-10T01:00:00Z'),
    ...change,
  });

describe('declaring a recusal', () => {
  it('takes effect by the word of the expert alone, and once', async () => {
    const both = await Promise.all([declare(expertNo(1)), declare(expertNo(1), { conflictType: 'OTHER' })]);
    expect(both).toEqual(['done', 'done']);
    expect(await stored()).toHaveLength(1);
    expect(await only()).toMatchObject({ status: 'IN_FORCE', origin: 'DECLARED', pinned: false });
  });

  it('confirms a hint of the system and keeps that it was found', async () => {
    await hint();
    expect(await declare(expertNo(1))).toBe('done');
    expect(await only()).toMatchObject({
      status: 'IN_FORCE',
      origin: 'FOUND',
      conflictType: 'KIN',
      note: '配偶',
    });
  });

  it('is for who has signed in, of an applicant of the own session', async () => {
    expect(await declare(expertNo(5))).toBe('NOT_FOUND');
    expect(await declare(expertNo(9))).toBe('NOT_FOUND');
    expect(await declare(expertNo(1), { applicant: 'applicant_x' })).toBe('NOT_FOUND');
    await expect(declare(organiser)).rejects.toThrow('FORBIDDEN');
  });

  it('is of no use where the office has decided otherwise', async () => {
    await declare(expertNo(1));
    const { id, version } = await only();
    expect(await dismiss(id, version)).toBe('done');
    expect(await declare(expertNo(1))).toBe('RECUSAL_PINNED');
    expect(await only()).toMatchObject({ status: 'DISMISSED', pinned: true, note: '配偶' });
  });

  it('takes who has not voted out of a vote that runs, and nobody who has', async () => {
    const vote = await voteId();
    await outcomeOf(world, expertNo(2), 'castBallot', { vote, choice: 'NO' });
    expect(await declare(expertNo(2))).toBe('VOTE_CAST');
    expect(await declare(expertNo(1))).toBe('done');
    expect(await outcomeOf(world, expertNo(1), 'castBallot', { vote, choice: 'YES' })).toBe('NOT_FOUND');
    const { vote: closed } = await act(
      world,
      organiser,
      'closeVote',
      { id: vote },
      'vote { recused present }',
    );
    expect(closed).toEqual({ recused: 1, present: 4 });
  });

  it('and the ballot of the same expert at once are not both done', async () => {
    const vote = await voteId();
    const ballot = outcomeOf(world, expertNo(1), 'castBallot', { vote, choice: 'YES' });
    const answers = await Promise.all([ballot, declare(expertNo(1))]);
    expect([
      ['done', 'VOTE_CAST'],
      ['NOT_FOUND', 'done'],
    ]).toContainEqual(answers);
  });

  it('is too late after the vote, and in a session that is closed', async () => {
    const vote = await voteId();
    for (const number of [1, 2, 3, 4])
      await outcomeOf(world, expertNo(number), 'castBallot', { vote, choice: 'YES' });
    await outcomeOf(world, organiser, 'closeVote', { id: vote });
    expect(await declare(expertNo(1))).toBe('VOTE_CLOSED');
    expect(await order()).toBe('VOTE_CLOSED');
    expect(await stored()).toEqual([]);
  });
});

describe('ordering a recusal', () => {
  it.each([organiser, authority])('is for $role, and pinned', async (caller) => {
    expect(await order(caller)).toBe('done');
    expect(await only()).toMatchObject({ status: 'IN_FORCE', origin: 'ORDERED', pinned: true });
  });

  it('overrules what was dismissed before', async () => {
    await hint({ status: 'DISMISSED', pinned: true });
    expect(await order()).toBe('done');
    expect(await only()).toMatchObject({ status: 'IN_FORCE', origin: 'FOUND', reason: '经核实为师生' });
  });

  it.each([
    ['another authority', callerAs('FILING_AUTHORITY', EDUCATION), {}],
    ['another unit', callerAs('ORGANISING_UNIT', 'unit_b'), {}],
    ['an unknown seat', organiser, { seat: 'seat_x' }],
    ['an unknown applicant', organiser, { applicant: 'applicant_x' }],
  ])('by or of %s finds nothing', async (_, caller, change) => {
    expect(await order(caller, change)).toBe('NOT_FOUND');
  });

  it('is for nobody else', async () => {
    for (const caller of [callerAs('DISCIPLINE_SUPERVISOR', REFORM), expertNo(1)])
      await expect(order(caller)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a hint', () => {
  it('stands in the way of the vote until it is confirmed or ignored', async () => {
    await hint();
    const { refusal } = await openVote();
    expect(refusal?.code).toBe('VOTE_NOT_READY');
    expect(refusal?.findings).toContainEqual(expect.objectContaining({ rule: 'R-51', outcome: 'FAIL' }));
    expect(await dismiss('recusal_a', 1, authority)).toBe('done');
    expect((await openVote()).refusal).toBeNull();
  });

  it('about somebody who has not come stands in nobody’s way', async () => {
    await hint({ seatId: 'seat_5', expertId: 'expert_5' });
    expect((await openVote()).refusal).toBeNull();
  });

  it('is decided by one of two offices at once', async () => {
    await hint();
    const both = await Promise.all([dismiss('recusal_a', 1), dismiss('recusal_a', 1, authority)]);
    expect(both.sort()).toEqual(['CONFLICT', 'done']);
  });

  it('is not ignored any more once the vote runs', async () => {
    await voteId();
    await declare(expertNo(1));
    const { id, version } = await only();
    expect(await dismiss(id, version)).toBe('VOTE_HELD');
  });
});

describe('who sees a recusal', () => {
  const RECUSALS =
    '{ sessions { nodes { applicants { nodes { recusals { nodes { note reason seat { id } } } } } } } }';
  const seenBy = async (caller: Caller) => {
    const { data } = await world.ask(caller, RECUSALS);
    const { nodes } = data?.['sessions'] as {
      nodes: { applicants: { nodes: { recusals: { nodes: unknown[] } }[] } }[];
    };
    return nodes.flatMap(({ applicants }) => applicants.nodes).flatMap(({ recusals }) => recusals.nodes);
  };

  it('the offices, the expert, and the supervisor without what was said', async () => {
    await declare(expertNo(1));
    const whole = [{ note: '配偶', reason: null, seat: { id: 'seat_1' } }];
    expect(await seenBy(organiser)).toEqual(whole);
    expect(await seenBy(authority)).toEqual(whole);
    expect(await seenBy(expertNo(1))).toEqual(whole);
    expect(await seenBy(expertNo(2))).toEqual([]);
    expect(await seenBy(callerAs('DISCIPLINE_SUPERVISOR', REFORM))).toEqual([
      { note: null, reason: null, seat: { id: 'seat_1' } },
    ]);
  });
});
