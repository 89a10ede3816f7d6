import { voteRollRepository } from '../../../subgraphs/evaluations/persistence/voteRollRepository';
import { voteRepository } from '../../../subgraphs/evaluations/persistence/voteRepository';
import { VoteRollTable } from '../../../subgraphs/evaluations/persistence/VoteRollTable';
import { idempotencyKeyTable } from '../../../subgraphs/shared/idempotency/idempotencyKeyTable';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { tablesOf, type Table } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import {
  applicantRow,
  openEvaluationsWorld,
  REFORM,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { expertNo, openMeeting } from '../../support/openMeeting';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const VOTE =
  'vote { id status round present recused voted hasVoted yes no abstain share shareOfPresent outcome }';
type Shown = Record<string, unknown> & { readonly id: string };
let world: EvaluationsWorld;
let keys = 0;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());

const open = (applicant = 'applicant_a', caller = organiser) =>
  act(world, caller, 'openVote', { idempotencyKey: `vote-${(keys += 1)}`, applicant }, VOTE);
const opened = async (applicant?: string): Promise<string> => ((await open(applicant))['vote'] as Shown).id;
const cast = (caller: Caller, vote: string, choice = 'YES') =>
  outcomeOf(world, caller, 'castBallot', { vote, choice });
const closed = async (id: string): Promise<Shown> =>
  (await act(world, organiser, 'closeVote', { id }, VOTE))['vote'] as Shown;
const castAll = (vote: string, choices: readonly string[]) =>
  Promise.all(choices.map((choice, index) => cast(expertNo(index + 1), vote, choice)));
const times = (count: number, choice: string) => Array.from({ length: count }, () => choice);
const recuse = (number: number) =>
  outcomeOf(world, expertNo(number), 'declareRecusal', { applicant: 'applicant_a', conflictType: 'KIN' });
const [keyTable] = tablesOf([idempotencyKeyTable]);
const keysKept = () => scopedRepository(world.database, keyTable as Table, everything).count();
const stored = async () => (await voteRepository(world.database, everything).find())[0];

describe('opening a vote', () => {
  it.each([
    [7, 4, 'VOTE_NOT_READY'],
    [7, 5, 'done'],
    [11, 7, 'VOTE_NOT_READY'],
    [11, 8, 'done'],
    [25, 16, 'VOTE_NOT_READY'],
    [25, 17, 'done'],
  ])('of %i seats with %i signed in is %s', async (seats, signedIn, wanted) => {
    await openMeeting(world, { seats, signedIn });
    const { refusal } = await open();
    expect(refusal?.code ?? 'done').toBe(wanted);
    if (refusal)
      expect(refusal.findings).toContainEqual(expect.objectContaining({ rule: 'R-70', outcome: 'FAIL' }));
    expect((await world.sessions())[0]?.votingStartedAt !== null).toBe(refusal === null);
  });

  it('happens once, however many clerks open it at once', async () => {
    await openMeeting(world, { seats: 3 });
    const both = await Promise.all([open(), open()]);
    expect(both.map(({ refusal }) => refusal?.code ?? 'done').sort()).toEqual(['VOTE_HELD', 'done']);
  });

  it('is not for a withdrawn applicant, and an applicant under vote is not withdrawn', async () => {
    await openMeeting(world, { seats: 3 });
    await world.addApplicants(applicantRow({ id: 'applicant_b', code: 'A-2', withdrawnOn: '2026-03-09' }));
    expect((await open('applicant_b')).refusal?.code).toBe('APPLICANT_WITHDRAWN');
    await open();
    const withdrawal = { id: 'applicant_a', version: 2, reason: '本人撤回' };
    expect(await outcomeOf(world, organiser, 'withdrawApplicant', withdrawal)).toBe('VOTE_HELD');
  });

  it('is not past the last day of the filing (R-06)', async () => {
    await openMeeting(world, { seats: 3 });
    world.at('2026-04-01T02:00:00Z');
    const { refusal } = await open();
    expect(refusal?.findings).toContainEqual(expect.objectContaining({ rule: 'R-06', outcome: 'FAIL' }));
  });

  it.each([
    ['another unit', callerAs('ORGANISING_UNIT', 'unit_b'), 'applicant_a'],
    ['an unknown applicant', organiser, 'applicant_x'],
  ])('by or of %s finds nothing', async (_, caller, applicant) => {
    await openMeeting(world, { seats: 3 });
    expect((await open(applicant, caller)).refusal?.code).toBe('NOT_FOUND');
  });
});

describe('a ballot', () => {
  beforeEach(() => openMeeting(world, { seats: 3, signedIn: 2 }));

  it('counts once, also when it is sent twice at once', async () => {
    const vote = await opened();
    const answers = await Promise.all([cast(expertNo(1), vote), cast(expertNo(1), vote, 'NO')]);
    expect(answers.sort()).toEqual(['BALLOT_CAST', 'done']);
    await cast(expertNo(2), vote);
    const { yes, no } = await closed(vote);
    expect(Number(yes) + Number(no)).toBe(2);
  });

  it('is nobody’s but theirs who had signed in when the vote opened', async () => {
    const vote = await opened();
    expect(await cast(expertNo(3), vote)).toBe('NOT_FOUND');
    expect(await cast(expertNo(9), vote)).toBe('NOT_FOUND');
    expect(await cast(expertNo(1), 'vote_x')).toBe('NOT_FOUND');
    for (const caller of [organiser, callerAs('FILING_AUTHORITY', REFORM)])
      await expect(cast(caller, vote)).rejects.toThrow('FORBIDDEN');
  });

  it('is late from the closing on', async () => {
    const vote = await opened();
    await castAll(vote, ['YES', 'YES']);
    await closed(vote);
    expect(await cast(expertNo(1), vote)).toBe('VOTE_CLOSED');
  });

  it('at the instant of the closing is counted or refused, never lost', async () => {
    const vote = await opened();
    await cast(expertNo(1), vote);
    const [late, { yes, voted }] = await Promise.all([cast(expertNo(2), vote), closed(vote)]);
    expect(['done', 'VOTE_CLOSED']).toContain(late);
    expect([yes, voted]).toEqual(late === 'done' ? [2, 2] : [1, 1]);
  });

  it('all at once are all counted', async () => {
    await openMeeting(world, { seats: 11 });
    const vote = await opened();
    const choices = [...times(8, 'YES'), ...times(2, 'NO'), 'ABSTAIN'];
    expect(await castAll(vote, choices)).toEqual(times(11, 'done'));
    expect(await closed(vote)).toMatchObject({ yes: 8, no: 2, abstain: 1, voted: 11, outcome: 'PASSED' });
  });
});

describe('the secret of the ballot', () => {
  beforeEach(() => openMeeting(world, { seats: 3 }));

  it('no counter can be read while the vote is open, by nobody and in no column', async () => {
    const vote = await opened();
    const before = await stored();
    await castAll(vote, ['YES', 'NO']);
    const after = await stored();
    expect(after).toMatchObject({ yes: null, no: null, abstain: null, outcome: null, voted: 2 });
    expect(after?.sealedTally).not.toBe(before?.sealedTally);
    expect(after?.sealedTally).toHaveLength(before?.sealedTally?.length ?? 0);
    for (const caller of [organiser, callerAs('FILING_AUTHORITY', REFORM), expertNo(1)]) {
      const { data } = await world.ask(
        caller,
        `{ sessions { nodes { applicants { nodes { votes { yes no abstain share outcome } } } } } }`,
      );
      expect(data).toEqual({
        sessions: {
          nodes: [
            {
              applicants: {
                nodes: [{ votes: [{ yes: null, no: null, abstain: null, share: null, outcome: null }] }],
              },
            },
          ],
        },
      });
    }
  });

  it('the released key of the session does not open the counters', async () => {
    await opened();
    const { seal } = world.deps;
    const vote = await stored();
    const place = { table: 'vote', column: 'sealed_tally', rowId: vote?.id ?? '' };
    expect(seal.of(vote?.id ?? '').decrypt(vote?.sealedTally ?? '', place)).toBe('0000 0000 0000');
    expect(() => seal.of('session_a').decrypt(vote?.sealedTally ?? '', place)).toThrow();
  });

  it('who has voted is stored with no instant, no order and no ballot', async () => {
    const vote = await opened();
    expect(Object.keys(VoteRollTable.schema.options.columns).sort()).toEqual([
      'expertId',
      'hasVoted',
      'id',
      'recused',
      'seatId',
      'voteId',
    ]);
    await cast(expertNo(3), vote, 'NO');
    await cast(expertNo(1), vote, 'YES');
    const roll = await voteRollRepository(world.database, everything).find();
    const others = roll.map(({ expertId, hasVoted }) => [expertId, hasVoted]);
    expect(others).toEqual([
      ['expert_1', true],
      ['expert_2', false],
      ['expert_3', true],
    ]);
  });

  it('only the expert learns of having voted', async () => {
    const vote = await opened();
    await cast(expertNo(1), vote);
    const hasVoted = async (caller: Caller) => {
      const { data } = await world.ask(
        caller,
        '{ sessions { nodes { applicants { nodes { votes { hasVoted voted } } } } } }',
      );
      return JSON.stringify(data).match(/"votes":.*?\]/)?.[0];
    };
    expect(await hasVoted(expertNo(1))).toBe('"votes":[{"hasVoted":true,"voted":null}]');
    expect(await hasVoted(expertNo(2))).toBe('"votes":[{"hasVoted":false,"voted":null}]');
    expect(await hasVoted(organiser)).toBe('"votes":[{"hasVoted":null,"voted":1}]');
  });

  it('leaves no idempotency key and no event behind', async () => {
    const vote = await opened();
    const told = world.told.length;
    const kept = await keysKept();
    await cast(expertNo(1), vote);
    await world.dispatcher.idle();
    expect(world.told).toHaveLength(told);
    expect(await keysKept()).toBe(kept);
  });

  it('is cast and counted together or not at all', async () => {
    const vote = await opened();
    await voteRepository(world.database, everything).update(
      vote,
      {},
      { sealedTally: 'v1.aes-256-gcm.s1.x.y.z' },
    );
    await expect(cast(expertNo(1), vote)).rejects.toThrow('INTERNAL');
    const roll = await voteRollRepository(world.database, everything).find();
    expect(roll.map(({ hasVoted }) => hasVoted)).toEqual([false, false, false]);
  });
});

describe('the count', () => {
  it('leaves who is recused out of the share that decides and stores both shares', async () => {
    await openMeeting(world, { seats: 11 });
    expect(await recuse(11)).toBe('done');
    const vote = await opened();
    expect(await cast(expertNo(11), vote)).toBe('NOT_FOUND');
    await castAll(vote, [...times(7, 'YES'), ...times(3, 'NO')]);
    expect(await closed(vote)).toMatchObject({
      present: 11,
      recused: 1,
      share: '7/10',
      shareOfPresent: '7/11',
      outcome: 'PASSED',
    });
  });

  it('does not open when too many are recused for two thirds of the seats to vote', async () => {
    await openMeeting(world, { seats: 11, signedIn: 9 });
    await recuse(1);
    expect((await open()).refusal).toBeNull();
    await openMeeting(world, { seats: 11, signedIn: 9 });
    await recuse(1);
    await recuse(2);
    expect((await open()).refusal?.code).toBe('VOTE_NOT_READY');
  });

  it('takes an abstention for a vote and for no yes', async () => {
    await openMeeting(world, { seats: 3 });
    const vote = await opened();
    await castAll(vote, ['YES', 'ABSTAIN', 'ABSTAIN']);
    expect(await closed(vote)).toMatchObject({ yes: 1, abstain: 2, outcome: 'NOT_PASSED', share: '1/3' });
  });

  it('without a quorum of ballots may be held again, and only then', async () => {
    await openMeeting(world, { seats: 3 });
    const first = await opened();
    await cast(expertNo(1), first);
    expect(await closed(first)).toMatchObject({ outcome: 'NO_QUORUM', round: 1 });
    const second = await opened();
    await castAll(second, ['YES', 'YES', 'NO']);
    expect(await closed(second)).toMatchObject({ outcome: 'PASSED', round: 2 });
    expect((await open()).refusal?.code).toBe('VOTE_HELD');
  });

  it('happens once', async () => {
    await openMeeting(world, { seats: 3 });
    const vote = await opened();
    await castAll(vote, ['YES', 'YES', 'NO']);
    const both = [1, 2].map(() => outcomeOf(world, organiser, 'closeVote', { id: vote }));
    expect((await Promise.all(both)).sort()).toEqual(['VOTE_CLOSED', 'done']);
  });

  it('comes before the closing of the session', async () => {
    await openMeeting(world, { seats: 3 });
    const vote = await opened();
    world.at('2026-03-11T10:00:00Z');
    const close = async () => {
      const version = (await world.sessions())[0]?.version;
      return outcomeOf(world, organiser, 'closeSession', { id: 'session_a', version });
    };
    expect(await close()).toBe('VOTE_RUNNING');
    await closed(vote);
    expect(await close()).toBe('done');
  });
});
