import { panelSeal } from '../../../subgraphs/evaluations/persistence/panelSeal';
import { parseKeyRing } from '../../../subgraphs/shared/encryption/keyRing';
import {
  seatRow,
  sessionRow,
  openEvaluationsWorld,
  REFORM,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const HOLDERS = '{ sessions { nodes { seats { nodes { id expert { id } } } } } }';
const authority = callerAs('FILING_AUTHORITY', REFORM);
let world: EvaluationsWorld;

const holders = async (caller = authority) => {
  const { data } = await world.ask(caller, HOLDERS);
  const { nodes } = data?.['sessions'] as {
    nodes: { seats: { nodes: { id: string; expert: { id: string } | null }[] } }[];
  };
  return nodes.flatMap(({ seats }) => seats.nodes.map(({ expert }) => expert?.id ?? null));
};

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
  await world.addSeats(
    seatRow({ liveKey: 'session_a:1' }),
    seatRow({ id: 'seat_2', expertId: 'expert_2', place: 2, liveKey: 'session_a:2' }),
  );
});

describe('before a session opens', () => {
  it('no column of a seat holds or repeats who sits there', async () => {
    const stored = JSON.stringify(await world.seats());
    expect(stored).not.toMatch(/expert_a|expert_2/);
    const keys = (await world.seats()).map(({ holderKey }) => holderKey);
    expect(new Set(keys).size).toBe(2);
  });

  it('the jobs open nothing to the last millisecond', async () => {
    world.at('2026-03-09T23:59:59.999Z');
    await world.jobs.run();
    expect(await holders()).toEqual([null, null]);
    expect((await world.sessions())[0]).toMatchObject({ namesOpenedAt: null, releasedKey: null });
  });

  it('the own seat is still found after a rotation of keys', () => {
    const key = (name: number) => `k${name}:${Buffer.alloc(32, name).toString('base64')}`;
    const before = panelSeal(parseKeyRing(key(1)));
    const after = panelSeal(parseKeyRing(`${key(2)},${key(1)}`));
    const { sessionId, expertId } = seatRow();
    const stored = before.holderKey(sessionId, expertId);
    expect(after.holderKeys(sessionId, expertId)).toContain(stored);
    expect(after.holderKey(sessionId, expertId)).not.toBe(stored);
  });

  it('an expert finds the own seat and nobody else finds it', async () => {
    expect(await holders(callerAs('EXPERT', 'expert_a'))).toEqual(['expert_a']);
    expect(await holders(callerAs('EXPERT', 'expert_b'))).toEqual([]);
  });
});

describe('the opening of a session', () => {
  beforeEach(() => world.at('2026-03-10T00:00:00Z'));

  it('shows who sits there, releases the key and tells experts once', async () => {
    await Promise.all([world.jobs.run(), world.jobs.run()]);
    await world.jobs.run();
    expect(await holders()).toEqual(['expert_2', 'expert_a']);
    expect((await world.sessions())[0]?.releasedKey).toMatch(/^s1:[\w-]{43}$/);
    await world.dispatcher.idle();
    expect(
      world.told.map(({ type, payload }) => [type, (payload as { expertId: string }).expertId]).sort(),
    ).toEqual([
      ['SeatAssigned', 'expert_2'],
      ['SeatAssigned', 'expert_a'],
    ]);
  });

  it('stays open when the clock is set back', async () => {
    await world.jobs.run();
    world.at('2026-03-01T00:00:00Z');
    await world.jobs.run();
    expect(await holders()).toEqual(['expert_2', 'expert_a']);
  });

  it('opens the others when the seal of one session is broken', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    await world.spoilSeal('seat_a');
    await world.jobs.run();
    const opened = (await world.sessions()).map(({ id, namesOpenedAt }) => [id, namesOpenedAt !== null]);
    expect(Object.fromEntries(opened)).toEqual({ session_a: false, session_b: true });
  });
});
