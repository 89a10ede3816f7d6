import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { expertNo, openMeeting } from '../../support/openMeeting';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
const authority = callerAs('FILING_AUTHORITY', REFORM);
let world: EvaluationsWorld;
let keys = 0;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());

describe('the days of publication', () => {
  beforeEach(async () => {
    await world.clear();
    await world.addSessions(sessionRow({ status: 'CLOSED' }));
  });
  const publish = (firstDay: string, lastDay: string, change: Record<string, unknown> = {}) =>
    outcomeOf(world, organiser, 'recordPublicity', {
      session: 'session_a',
      version: 1,
      firstDay,
      lastDay,
      ...change,
    });

  it.each([
    ['2026-03-16', '2026-03-20', 'done'],
    ['2026-03-16', '2026-03-19', 'PUBLICITY_TOO_SHORT'],
    ['2026-03-13', '2026-03-19', 'done'],
    ['2026-03-14', '2026-03-19', 'PUBLICITY_TOO_SHORT'],
    ['2026-03-11', '2026-03-17', 'done'],
    ['2026-03-10', '2026-03-17', 'PUBLICITY_PERIOD'],
    ['2026-03-20', '2026-03-16', 'PUBLICITY_PERIOD'],
    ['2099-03-16', '2099-03-20', 'PUBLICITY_TOO_SHORT'],
  ])('from %s to %s are %s', async (firstDay, lastDay, wanted) => {
    expect(await publish(firstDay, lastDay)).toBe(wanted);
  });

  it('of a year without holidays on record cannot be counted', async () => {
    const input = { session: 'session_a', version: 1, firstDay: '2099-03-16', lastDay: '2099-04-20' };
    const { refusal } = await act(world, organiser, 'recordPublicity', input);
    expect(refusal?.findings).toEqual([
      expect.objectContaining({ rule: 'R-71', outcome: 'INSUFFICIENT_DATA' }),
    ]);
  });

  it('end the secrecy with their last day, recorded once', async () => {
    const both = [1, 2].map(() => publish('2026-03-16', '2026-03-20'));
    expect((await Promise.all(both)).sort()).toEqual(['PUBLICITY_RECORDED', 'done']);
    expect((await world.sessions())[0]?.secrecyEndsOn).toBe('2026-03-20');
  });

  it('come after the closing, and are the organiser’s to record', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    expect(await publish('2026-03-16', '2026-03-20', { session: 'session_b' })).toBe('WRONG_STATUS');
    expect(await publish('2026-03-16', '2026-03-20', { version: 2 })).toBe('CONFLICT');
    const input = { session: 'session_a', version: 1, firstDay: '2026-03-16', lastDay: '2026-03-20' };
    await expect(act(world, authority, 'recordPublicity', input)).rejects.toThrow('FORBIDDEN');
  });
});

describe('a report of misconduct', () => {
  beforeEach(() => openMeeting(world, { seats: 3 }));
  const report = (caller: Caller, change: Record<string, unknown> = {}) =>
    outcomeOf(world, caller, 'reportViolation', {
      idempotencyKey: `report-${(keys += 1)}`,
      session: 'session_a',
      kind: 'FAVOUR',
      text: '有人打招呼',
      ...change,
    });
  const REPORTS = '{ sessions { nodes { violationReports { totalCount nodes { text reporter { id } } } } } }';
  const seenBy = async (caller: Caller) => {
    const { data } = await world.ask(caller, REPORTS);
    const { nodes } = data?.['sessions'] as { nodes: { violationReports: { nodes: unknown[] } }[] };
    return nodes.flatMap(({ violationReports }) => violationReports.nodes);
  };

  it('is read by the offices and the reporter, and names the reporter to the authority alone', async () => {
    expect(await report(expertNo(1))).toBe('done');
    const named = [{ text: '有人打招呼', reporter: { id: 'seat_1' } }];
    const unnamed = [{ text: '有人打招呼', reporter: null }];
    expect(await seenBy(authority)).toEqual(named);
    expect(await seenBy(expertNo(1))).toEqual(named);
    expect(await seenBy(organiser)).toEqual(unnamed);
    expect(await seenBy(callerAs('DISCIPLINE_SUPERVISOR', REFORM))).toEqual(unnamed);
    expect(await seenBy(expertNo(2))).toEqual([]);
    expect(await seenBy(callerAs('ORGANISING_UNIT', 'unit_b'))).toEqual([]);
  });

  it('is stored once for a key', async () => {
    const change = { idempotencyKey: 'the-same' };
    expect(await Promise.all([report(expertNo(1), change), report(expertNo(1), change)])).toEqual([
      'done',
      'done',
    ]);
    expect(await seenBy(organiser)).toHaveLength(1);
  });

  it('is for who was called to a seat of the session, from its opening on', async () => {
    expect(await report(expertNo(9))).toBe('NOT_FOUND');
    expect(await report(expertNo(1), { session: 'session_x' })).toBe('NOT_FOUND');
    expect(await report(expertNo(1), { text: ' ' })).toBe('INVALID_TEXT');
    await expect(report(organiser)).rejects.toThrow('FORBIDDEN');
    world.at('2026-03-09T00:00:00Z');
    expect(await report(expertNo(1))).toBe('WRONG_STATUS');
    await world.addSessions(sessionRow({ id: 'session_c', code: 'S-3', status: 'CLOSED' }));
    await world.addSeats(
      seatRow({ id: 'seat_c', sessionId: 'session_c', expertId: 'expert_1', status: 'SIGNED_IN' }),
    );
    expect(await report(expertNo(1), { session: 'session_c' })).toBe('done');
  });
});
