import { pledgeTexts } from '../../../subgraphs/evaluations/domain/pledgeTexts';
import { pledgeHash } from '../../../subgraphs/evaluations/usecases/signPledge';
import {
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { act, outcomeOf } from '../../support/meetingActs';
import { callerAs } from '../../support/testIdentity';

const expert = callerAs('EXPERT', 'expert_a');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: EvaluationsWorld;

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
  await world.addSeats(seatRow(), seatRow({ id: 'seat_2', expertId: 'expert_2', place: 2 }));
});

const textInForce = async () => {
  const { data } = await world.ask(expert, '{ pledgeText { version text hash } }');
  return data?.['pledgeText'] as { version: string; text: string; hash: string };
};
const signature = async (change: Record<string, unknown> = {}) => {
  const { version, hash } = await textInForce();
  return { session: 'session_a', textVersion: version, textHash: hash, ...change };
};
const pledgesSeenBy = async (caller = organiser) => {
  const { data } = await world.ask(
    caller,
    '{ sessions { nodes { seats { nodes { id pledge { textVersion } expert { id } } } } } }',
  );
  const { nodes } = data?.['sessions'] as {
    nodes: { seats: { nodes: { id: string; pledge: unknown; expert: unknown }[] } }[];
  };
  return nodes.flatMap(({ seats }) => seats.nodes).filter(({ pledge }) => pledge !== null);
};

describe('the text of the pledge', () => {
  it('covers duty, fairness, secrecy and recusal', async () => {
    const { text } = await textInForce();
    for (const subject of ['履行职责', '公平公正', '严守秘密', '主动回避']) expect(text).toContain(subject);
  });

  it('stays what was signed: a version is never changed', () => {
    expect(pledgeTexts.map(({ version, text }) => [version, pledgeHash(text)])).toEqual([
      ['1', 'a9b050cc273f948168f8adb0189ff17628c0f2bb2f1b95265e74e8c39d61d6fa'],
    ]);
  });
});

describe('signing the pledge', () => {
  it('shows on the seat, not who signed, before the session opens', async () => {
    expect(await outcomeOf(world, expert, 'signPledge', await signature())).toBe('done');
    expect(await pledgesSeenBy()).toEqual([{ id: 'seat_a', pledge: { textVersion: '1' }, expert: null }]);
    expect(await pledgesSeenBy(callerAs('FILING_AUTHORITY', REFORM))).toHaveLength(1);
    expect(await pledgesSeenBy(callerAs('EXPERT', 'expert_2'))).toEqual([]);
  });

  it('is refused for another text than the one in force', async () => {
    for (const change of [{ textHash: '0'.repeat(64) }, { textVersion: '0' }])
      expect(await outcomeOf(world, expert, 'signPledge', await signature(change))).toBe(
        'PLEDGE_TEXT_CHANGED',
      );
    expect(await pledgesSeenBy()).toEqual([]);
  });

  it('twice at once leaves one signature', async () => {
    const input = await signature();
    const both = [1, 2].map(() => outcomeOf(world, expert, 'signPledge', input));
    expect(await Promise.all(both)).toEqual(['done', 'done']);
    expect(await pledgesSeenBy()).toHaveLength(1);
  });

  it('is for a session of the own alone, while it is not over', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    expect(await outcomeOf(world, expert, 'signPledge', await signature({ session: 'session_b' }))).toBe(
      'NOT_FOUND',
    );
    expect(await outcomeOf(world, expert, 'signPledge', await signature({ session: 'session_x' }))).toBe(
      'NOT_FOUND',
    );
    await world.addSessions(sessionRow({ id: 'session_c', code: 'S-3', status: 'CLOSED' }));
    await world.addSeats(seatRow({ id: 'seat_c', sessionId: 'session_c' }));
    expect(await outcomeOf(world, expert, 'signPledge', await signature({ session: 'session_c' }))).toBe(
      'WRONG_STATUS',
    );
  });

  it('is not for who gave the seat up', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    await world.addSeats(
      seatRow({
        id: 'seat_b',
        sessionId: 'session_b',
        status: 'VACATED',
        vacancyReason: 'ILLNESS',
        liveKey: null,
      }),
    );
    expect(await outcomeOf(world, expert, 'signPledge', await signature({ session: 'session_b' }))).toBe(
      'SEAT_VACATED',
    );
  });

  it('is for experts alone', async () => {
    await expect(act(world, organiser, 'signPledge', await signature())).rejects.toThrow('FORBIDDEN');
  });
});
