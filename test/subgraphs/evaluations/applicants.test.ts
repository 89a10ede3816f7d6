import { applicantUnits } from '../../../subgraphs/evaluations/usecases/applicantUnits';
import {
  EDUCATION,
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { callerAs } from '../../support/testIdentity';

const USCC = '91350100M000100Y43';
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: EvaluationsWorld;
let keys = 0;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});

const batch = (codes: readonly string[], change: Record<string, unknown> = {}) => ({
  idempotencyKey: `batch-${(keys += 1)}`,
  session: 'session_a',
  applicants: codes.map((code) => ({ code, unitUscc: USCC })),
  ...change,
});
const APPLICANTS =
  '{ sessions { nodes { applicants { totalCount nodes { id code withdrawnOn withdrawReason version } } } } }';
interface Seen {
  readonly id: string;
  readonly code: string;
  readonly withdrawReason: string | null;
  readonly version: number;
}
const seenBy = async (caller = organiser): Promise<readonly Seen[]> => {
  const { data, errors } = await world.ask(caller, APPLICANTS);
  expect(errors).toBeUndefined();
  const { nodes } = data?.['sessions'] as { nodes: { applicants: { nodes: Seen[] } }[] };
  return nodes.flatMap(({ applicants }) => applicants.nodes);
};
const codesSeenBy = async (caller = organiser) => (await seenBy(caller)).map(({ code }) => code);

describe('registering applicants', () => {
  it('stores the batch and lists it by code', async () => {
    expect(await outcomeOf(world, organiser, 'registerApplicants', batch(['A-2', 'A-1']))).toBe('done');
    expect(await codesSeenBy()).toEqual(['A-1', 'A-2']);
  });

  it('stores nothing of a batch with a wrong line', async () => {
    const lines = batch(['A-1', 'A-1']);
    expect(await outcomeOf(world, organiser, 'registerApplicants', lines)).toBe('APPLICANT_TWICE');
    expect(await codesSeenBy()).toEqual([]);
  });

  it('stores nothing of a batch with a number that is known, withdrawn or not', async () => {
    await act(world, organiser, 'registerApplicants', batch(['A-1']));
    const [first] = await seenBy();
    await act(world, organiser, 'withdrawApplicant', { id: first?.id, version: 1, reason: '材料不全' });
    const again = batch(['A-0', 'A-1']);
    expect(await outcomeOf(world, organiser, 'registerApplicants', again)).toBe('APPLICANT_KNOWN');
    expect(await codesSeenBy()).toEqual(['A-1']);
  });

  it('is done once for a key, also when two clerks send it at once', async () => {
    const input = batch(['A-1', 'A-2']);
    const both = [1, 2].map(() => outcomeOf(world, organiser, 'registerApplicants', input));
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    expect(await codesSeenBy()).toEqual(['A-1', 'A-2']);
  });

  it('lets one of two clerks with the same number win', async () => {
    const both = [1, 2].map(() => outcomeOf(world, organiser, 'registerApplicants', batch(['A-1'])));
    expect((await Promise.all(both)).sort()).toEqual(['APPLICANT_KNOWN', 'done']);
  });

  it('is over when the session opens', async () => {
    world.at('2026-03-09T23:59:59.999Z');
    expect(await outcomeOf(world, organiser, 'registerApplicants', batch(['A-1']))).toBe('done');
    world.at('2026-03-10T00:00:00Z');
    expect(await outcomeOf(world, organiser, 'registerApplicants', batch(['A-2']))).toBe('WRONG_STATUS');
  });

  it.each([
    ['another unit', callerAs('ORGANISING_UNIT', 'unit_b'), 'NOT_FOUND'],
    ['an unknown session', organiser, 'NOT_FOUND'],
  ])('by %s finds nothing', async (title, caller, wanted) => {
    const input = batch(['A-1'], title === 'an unknown session' ? { session: 'session_x' } : {});
    expect(await outcomeOf(world, caller, 'registerApplicants', input)).toBe(wanted);
  });

  it('is for the organiser alone', async () => {
    for (const caller of [callerAs('FILING_AUTHORITY', REFORM), callerAs('EXPERT', 'expert_a')])
      await expect(act(world, caller, 'registerApplicants', batch(['A-1']))).rejects.toThrow('FORBIDDEN');
  });
});

describe('withdrawing an applicant', () => {
  it('takes the unit out of the conflicts and leaves the others', async () => {
    await act(
      world,
      organiser,
      'registerApplicants',
      batch([], {
        applicants: [
          { code: 'A-1', unitUscc: USCC },
          { code: 'A-2', unitUscc: USCC, rootUscc: '91500000000000002B' },
        ],
      }),
    );
    expect(await applicantUnits(world.database, 'session_a')).toHaveLength(2);
    const [first] = await seenBy();
    await act(world, organiser, 'withdrawApplicant', { id: first?.id, version: 1, reason: '材料不全' });
    expect(await applicantUnits(world.database, 'session_a')).toEqual([
      { unitUscc: USCC, rootUscc: '91500000000000002B' },
    ]);
  });

  it('happens once, of the version that was read, with a reason', async () => {
    await act(world, organiser, 'registerApplicants', batch(['A-1']));
    const [first] = await seenBy();
    const withdraw = (version: number, reason = '材料不全') =>
      outcomeOf(world, organiser, 'withdrawApplicant', { id: first?.id, version, reason });
    expect(await withdraw(1, ' ')).toBe('INVALID_TEXT');
    expect(await withdraw(2)).toBe('CONFLICT');
    expect(await withdraw(1)).toBe('done');
    expect(await withdraw(2)).toBe('APPLICANT_WITHDRAWN');
  });
});

describe('who sees applicants', () => {
  beforeEach(async () => {
    await act(world, organiser, 'registerApplicants', batch(['A-1']));
    await world.addSeats(
      seatRow({ status: 'SIGNED_IN' }),
      seatRow({ id: 'seat_2', expertId: 'expert_2', place: 2, status: 'ACCEPTED' }),
    );
  });

  it.each([
    [organiser, ['A-1']],
    [callerAs('FILING_AUTHORITY', REFORM), ['A-1']],
    [callerAs('FILING_AUTHORITY', EDUCATION), []],
    [callerAs('DISCIPLINE_SUPERVISOR', REFORM), ['A-1']],
    [callerAs('EXPERT', 'expert_a'), ['A-1']],
    [callerAs('EXPERT', 'expert_2'), []],
    [callerAs('EXPERT', 'expert_3'), []],
  ])('%j sees %j: an expert only once signed in', async (caller, codes) => {
    expect(await codesSeenBy(caller)).toEqual(codes);
  });

  it('tells an expert no reason of a withdrawal', async () => {
    const [first] = await seenBy();
    await act(world, organiser, 'withdrawApplicant', { id: first?.id, version: 1, reason: '材料不全' });
    expect((await seenBy())[0]?.withdrawReason).toBe('材料不全');
    expect((await seenBy(callerAs('EXPERT', 'expert_a')))[0]?.withdrawReason).toBeNull();
  });
});
