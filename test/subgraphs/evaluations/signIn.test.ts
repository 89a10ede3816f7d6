import { recusalRepository } from '../../../subgraphs/evaluations/persistence/recusalRepository';
import { signInRepository } from '../../../subgraphs/evaluations/persistence/signInRepository';
import { currentPledge } from '../../../subgraphs/evaluations/domain/pledgeTexts';
import { pledgeHash } from '../../../subgraphs/evaluations/usecases/signPledge';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { TRAINER } from '../../support/drawFacts';
import { memberForDraw, poolForDraw } from '../../support/drawPeers';
import {
  applicantRow,
  openEvaluationsWorld,
  REFORM,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { DURING_THE_MEETING, expertNo, openMeeting } from '../../support/openMeeting';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: EvaluationsWorld;

const preTerm = { kind: 'PRE_APPOINTMENT', year: 2025, completedOn: '2025-02-01', heldBy: TRAINER } as const;
const preWork = { kind: 'PRE_WORK', year: 2026, completedOn: '2026-03-01', heldBy: 'unit_a' } as const;
const trained = { trainings: [preTerm, preWork], rootUscc: 'ELSEWHERE' };
const members = [1, 2, 3].map((number) => memberForDraw(`expert_${number}`));
type Archives = Parameters<EvaluationsWorld['knowing']>[1];
const knowing = (
  archives: Archives = { expert_1: trained, expert_2: trained },
  pool = poolForDraw({ members }),
) => world.knowing(pool, archives);

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await openMeeting(world, { seats: 3, signedIn: 0 });
  knowing();
});

const pledge = (number: number) =>
  outcomeOf(world, expertNo(number), 'signPledge', {
    session: 'session_a',
    textVersion: currentPledge().version,
    textHash: pledgeHash(currentPledge().text),
  });
const arrival = (change: Record<string, unknown> = {}) => ({
  seat: 'seat_1',
  version: 1,
  documentKind: 'ID_CARD',
  identityConfirmed: true,
  ...change,
});
const signIn = (change?: Record<string, unknown>, caller = organiser) =>
  outcomeOf(world, caller, 'signIn', arrival(change));
const turnAway = (reason: string, change: Record<string, unknown> = {}) =>
  outcomeOf(world, organiser, 'turnAway', { seat: 'seat_1', version: 1, reason, ...change });
const seat = async (id = 'seat_1') => (await world.seats()).find((one) => one.id === id);
const hints = () => recusalRepository(world.database, everything).find();

describe('signing in', () => {
  it('records that the holder came, with what was known and found', async () => {
    await pledge(1);
    expect(await signIn()).toBe('done');
    expect(await seat()).toMatchObject({ status: 'SIGNED_IN', attendance: 'ATTENDED', version: 2 });
    const [stored] = await signInRepository(world.database, everything).find();
    expect(stored).toMatchObject({ seatId: 'seat_1', documentKind: 'ID_CARD' });
    expect(stored?.facts.person?.archive?.trainings).toEqual([preTerm, preWork]);
    expect(stored?.findings.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 9 }, () => 'PASS'));
  });

  it.each([
    ['without a pledge', async () => Promise.resolve(), 'R-64'],
    [
      'without this year’s training',
      async () => (knowing({ expert_1: { ...trained, trainings: [preTerm] } }), pledge(1)),
      'R-59',
    ],
    [
      'without the training of the term',
      async () => (knowing({ expert_1: { ...trained, trainings: [preWork] } }), pledge(1)),
      'R-58',
    ],
    [
      'of somebody disqualified since the draw',
      async () => (
        knowing({
          expert_1: {
            ...trained,
            creditRecords: [{ effect: 'EXCLUDE', clause: 'R-66', ruledOn: '2026-03-09', until: null }],
          },
        }),
        pledge(1)
      ),
      'R-34',
    ],
    [
      'of somebody who has left the pool',
      async () => (knowing({ expert_1: trained }, poolForDraw()), pledge(1)),
      'R-33',
    ],
  ])('%s is refused with the finding and changes nothing', async (_, arrange, rule) => {
    await arrange();
    const { refusal } = await act(world, organiser, 'signIn', arrival());
    expect(refusal?.code).toBe('SIGN_IN_REFUSED');
    expect(refusal?.findings).toHaveLength(9);
    expect(refusal?.findings.find((finding) => finding.rule === rule)?.outcome).toBe('FAIL');
    expect(await seat()).toMatchObject({ status: 'ACCEPTED', attendance: 'PENDING', version: 1 });
  });

  it('needs the identity, the version that was read, an open session and the own unit', async () => {
    await pledge(1);
    expect(await signIn({ identityConfirmed: false })).toBe('IDENTITY_NOT_CONFIRMED');
    expect(await signIn({ version: 2 })).toBe('CONFLICT');
    expect(await signIn({ seat: 'seat_x' })).toBe('NOT_FOUND');
    expect(await signIn({}, callerAs('ORGANISING_UNIT', 'unit_b'))).toBe('NOT_FOUND');
    await expect(signIn({}, callerAs('FILING_AUTHORITY', REFORM))).rejects.toThrow('FORBIDDEN');
    world.at('2026-03-09T00:00:00Z');
    expect(await signIn()).toBe('WRONG_STATUS');
  });

  it('happens once, whichever of two clerks is first', async () => {
    await pledge(1);
    const both = await Promise.all([signIn(), signIn()]);
    expect(both.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(await signIn({ version: 2 })).toBe('ALREADY_SIGNED_IN');
  });

  it('opens the cases to the expert', async () => {
    const codes = async () => {
      const { data } = await world.ask(
        expertNo(1),
        '{ sessions { nodes { applicants { nodes { code } } } } }',
      );
      return JSON.stringify(data);
    };
    expect(await codes()).not.toContain('A-001');
    await pledge(1);
    await signIn();
    expect(await codes()).toContain('A-001');
  });
});

describe('conflicts by unit', () => {
  const ofOneGroup = { ...trained, rootUscc: '91350100M000100Y43' };

  it('are hints from the sign-in on', async () => {
    knowing({ expert_1: ofOneGroup });
    await pledge(1);
    await signIn();
    expect(await hints()).toMatchObject([
      {
        seatId: 'seat_1',
        applicantId: 'applicant_a',
        conflictType: 'EMPLOYER',
        origin: 'FOUND',
        status: 'PROPOSED',
      },
    ]);
  });

  it('are none where the organiser reviews its own staff', async () => {
    const pool = poolForDraw({ members, autonomous: true, organiserUscc: '91350100M000100Y43' });
    knowing({ expert_1: ofOneGroup }, pool);
    await pledge(1);
    await signIn();
    expect(await hints()).toEqual([]);
  });

  it('are looked for anew, and what was decided stays', async () => {
    await pledge(1);
    await signIn();
    expect(await hints()).toEqual([]);
    knowing({ expert_1: { ...trained, formerRootUsccs: ['91350100M000100Y43'] } });
    const scan = () => outcomeOf(world, organiser, 'scanConflicts', { session: 'session_a' });
    expect(await Promise.all([scan(), scan()])).toEqual(['done', 'done']);
    const [hint] = await hints();
    expect(hint).toMatchObject({ conflictType: 'FORMER_EMPLOYER', status: 'PROPOSED' });
    const decision = { id: hint?.id, version: 1, reason: '经核实无关联' };
    expect(await outcomeOf(world, organiser, 'dismissRecusal', decision)).toBe('done');
    await scan();
    expect(await hints()).toMatchObject([{ status: 'DISMISSED' }]);
  });

  it('are not looked for in cases that are decided', async () => {
    await world.addApplicants(applicantRow({ id: 'applicant_b', code: 'A-2', withdrawnOn: '2026-03-09' }));
    knowing({ expert_1: ofOneGroup });
    await pledge(1);
    await signIn();
    expect((await hints()).map(({ applicantId }) => applicantId)).toEqual(['applicant_a']);
  });
});

describe('turning somebody away', () => {
  it.each([
    ['PLEDGE_REFUSED', 'done'],
    ['UNTRAINED', 'NO_GROUNDS'],
    ['INELIGIBLE', 'NO_GROUNDS'],
    ['ABSENT', 'done'],
  ])('for %s, trained and not pledged, is %s', async (reason, wanted) => {
    expect(await turnAway(reason)).toBe(wanted);
    const left = { status: 'VACATED', vacancyReason: reason, liveKey: null, attendance: 'ABSENT' };
    expect(await seat()).toMatchObject(wanted === 'done' ? left : { status: 'ACCEPTED' });
  });

  it('is not for who has signed in, nor once the voting has begun', async () => {
    await pledge(1);
    await signIn();
    expect(await turnAway('ABSENT', { version: 2 })).toBe('ALREADY_SIGNED_IN');
    await openMeeting(world, { seats: 3, signedIn: 2 });
    knowing();
    await act(world, organiser, 'openVote', { idempotencyKey: 'turn-away', applicant: 'applicant_a' });
    expect(await turnAway('ABSENT', { seat: 'seat_3' })).toBe('VOTING_STARTED');
  });

  it('leaves the session to be closed without that seat', async () => {
    world.at(DURING_THE_MEETING);
    for (const number of [1, 2, 3]) await turnAway('ABSENT', { seat: `seat_${number}` });
    world.at('2026-03-11T10:00:00Z');
    const version = (await world.sessions())[0]?.version;
    expect(await outcomeOf(world, organiser, 'closeSession', { id: 'session_a', version })).toBe('done');
  });
});
