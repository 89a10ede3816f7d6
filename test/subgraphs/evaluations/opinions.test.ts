import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import {
  applicantRow,
  openEvaluationsWorld,
  REFORM,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { expertNo, openMeeting } from '../../support/openMeeting';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: EvaluationsWorld;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(() => openMeeting(world, { seats: 3, signedIn: 2 }));

const opinion = (change: Record<string, unknown> = {}) => ({
  applicant: 'applicant_a',
  text: '业绩突出,\n符合条件。',
  recommendation: 'RECOMMEND',
  ...change,
});
const sign = (caller: Caller, change?: Record<string, unknown>) =>
  outcomeOf(world, caller, 'signOpinion', opinion(change));
const OPINIONS =
  '{ sessions { nodes { applicants { nodes { opinions { totalCount nodes { text contentHash } } } } } } }';
interface Shown {
  readonly text: string;
  readonly contentHash: string;
}
const seenBy = async (caller: Caller): Promise<readonly Shown[]> => {
  const { data } = await world.ask(caller, OPINIONS);
  const { nodes } = data?.['sessions'] as {
    nodes: { applicants: { nodes: { opinions: { nodes: Shown[] } }[] } }[];
  };
  return nodes.flatMap(({ applicants }) => applicants.nodes).flatMap(({ opinions }) => opinions.nodes);
};
const recuse = () =>
  outcomeOf(world, expertNo(1), 'declareRecusal', { applicant: 'applicant_a', conflictType: 'KIN' });

describe('signing an opinion', () => {
  it('stores it with its hash, line by line', async () => {
    expect(await sign(expertNo(1), { text: ' 业绩突出,\r\n符合条件。 ' })).toBe('done');
    const [signed] = await seenBy(organiser);
    expect(signed?.text).toBe('业绩突出,\n符合条件。');
    expect(signed?.contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is final: the same again is the same, another is refused', async () => {
    const both = await Promise.all([sign(expertNo(1)), sign(expertNo(1))]);
    expect(both).toEqual(['done', 'done']);
    expect(await sign(expertNo(1), { recommendation: 'NOT_RECOMMEND' })).toBe('OPINION_SIGNED');
    expect(await sign(expertNo(1), { text: '不符合条件' })).toBe('OPINION_SIGNED');
    expect(await seenBy(organiser)).toHaveLength(1);
  });

  it.each([
    ['', 'INVALID_TEXT'],
    ['一'.repeat(4000), 'done'],
    ['一'.repeat(4001), 'INVALID_TEXT'],
    ['tab\tinside', 'INVALID_TEXT'],
  ])('of the text %.10j… is %s', async (text, wanted) => {
    expect(await sign(expertNo(1), { text })).toBe(wanted);
  });

  it('is for who has signed in and is not recused, of an applicant that stands', async () => {
    expect(await sign(expertNo(3))).toBe('NOT_FOUND');
    await recuse();
    expect(await sign(expertNo(1))).toBe('RECUSED');
    await world.addApplicants(applicantRow({ id: 'applicant_b', code: 'A-2', withdrawnOn: '2026-03-10' }));
    expect(await sign(expertNo(2), { applicant: 'applicant_b' })).toBe('APPLICANT_WITHDRAWN');
    await expect(sign(organiser)).rejects.toThrow('FORBIDDEN');
  });

  it('is possible while the vote runs and not once it is over', async () => {
    const { vote } = await act(
      world,
      organiser,
      'openVote',
      { idempotencyKey: 'opinions', applicant: 'applicant_a' },
      'vote { id }',
    );
    const { id } = vote as { id: string };
    expect(await sign(expertNo(1))).toBe('done');
    for (const number of [1, 2])
      await outcomeOf(world, expertNo(number), 'castBallot', { vote: id, choice: 'YES' });
    await outcomeOf(world, organiser, 'closeVote', { id });
    expect(await sign(expertNo(2))).toBe('VOTE_CLOSED');
  });
});

describe('who reads an opinion', () => {
  beforeEach(() => sign(expertNo(1)));

  it.each([
    ['the author', expertNo(1), 1],
    ['another expert', expertNo(2), 0],
    ['the organiser', organiser, 1],
    ['another unit', callerAs('ORGANISING_UNIT', 'unit_b'), 0],
    ['the authority', callerAs('FILING_AUTHORITY', REFORM), 1],
    ['the supervisor', callerAs('DISCIPLINE_SUPERVISOR', REFORM), 0],
  ])('%s', async (_, caller, count) => {
    expect(await seenBy(caller)).toHaveLength(count);
  });

  it('nobody who stays out of the case, until the office says otherwise', async () => {
    const { recusal } = await act(
      world,
      expertNo(1),
      'declareRecusal',
      { applicant: 'applicant_a', conflictType: 'KIN' },
      'recusal { id version }',
    );
    expect(await seenBy(expertNo(1))).toEqual([]);
    expect(await seenBy(organiser)).toHaveLength(1);
    await act(world, organiser, 'dismissRecusal', { ...(recusal as object), reason: '经核实无关联' });
    expect(await seenBy(expertNo(1))).toHaveLength(1);
  });
});
