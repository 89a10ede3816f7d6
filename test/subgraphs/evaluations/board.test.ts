import type { Seat } from '../../../subgraphs/evaluations/domain/Seat';
import { seatRepository } from '../../../subgraphs/evaluations/persistence/seatRepository';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { actors, ceremonyActs, ceremonyAt, parties } from '../../support/ceremonyActs';
import { countReads } from '../../support/countReads';
import {
  openEvaluationsWorld,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test data');
const FIELDS = `seats awaiting accepted signedIn vacancies declined noAnswer turnedAway trained quorum
  quorumReached reservesLeft nextReserveAvailable`;

type Counts = Record<'awaiting' | 'accepted' | 'signedIn' | 'vacancies' | 'seats', number> & {
  readonly nextReserveAvailable: boolean | null;
};

describe('the board of a session', () => {
  let world: EvaluationsWorld;
  let acts: ReturnType<typeof ceremonyActs>;
  let panel: ReturnType<typeof panelActs>;
  beforeAll(async () => {
    world = await openEvaluationsWorld();
    acts = ceremonyActs(world);
    panel = panelActs(world);
  });
  beforeEach(async () => {
    await world.clear();
    await world.addSessions(sessionRow());
  });
  afterAll(() => world.close());

  const boardFor = async (caller: Caller = actors.ORGANISER) => {
    const { data, errors } = await world.ask(caller, `{ sessions { nodes { board { ${FIELDS} } } } }`);
    if (errors) throw new Error(JSON.stringify(errors));
    const { nodes } = data?.['sessions'] as { nodes: { board: Record<string, unknown> | null }[] };
    return nodes[0]?.board;
  };
  const change = (seat: Seat | undefined, to: Partial<Seat>) =>
    seatRepository(world.database, everything).update(seat?.id ?? '', {}, to);

  const mayChair = (seat: Seat) => ['expert_001', 'expert_002'].includes(world.deps.seal.holderOf(seat));

  it('counts nobody before the panel is drawn', async () => {
    expect(await boardFor()).toMatchObject({
      seats: 3,
      awaiting: 0,
      vacancies: null,
      reservesLeft: null,
      nextReserveAvailable: null,
      quorum: 2,
      quorumReached: false,
    });
  });

  it('counts answers, vacancies and reserves as they come', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    expect(await boardFor()).toMatchObject({ awaiting: 3, vacancies: 0, reservesLeft: 3 });
    const live = await panel.live();
    const first = live.find(mayChair);
    const [second, third] = live.filter((seat) => seat !== first);
    await change(first, { status: 'ACCEPTED' });
    await panel.vacate(second ? [second] : [], 'ILLNESS');
    await panel.vacate(third ? [third] : [], 'NO_ANSWER');
    expect(await boardFor()).toMatchObject({
      awaiting: 2,
      accepted: 1,
      signedIn: 0,
      vacancies: 0,
      declined: 1,
      noAnswer: 1,
      turnedAway: 0,
      reservesLeft: 1,
      nextReserveAvailable: true,
    });
  });

  it('shows a place that no reserve can take', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    for (let left = 1; left <= 6; left += 1) {
      const called = (await panel.live()).filter(({ status }) => status === 'CALLED');
      const next = called.find((seat) => !mayChair(seat)) ?? called[0]; // whoever may chair leaves last
      await panel.vacate(next ? [next] : [], left === 6 ? 'UNTRAINED' : 'CONTACT_WRONG');
      const { awaiting, accepted, signedIn, vacancies, seats } = (await boardFor()) as Counts;
      expect(awaiting + accepted + signedIn + vacancies).toBe(seats);
    }
    const board = (await boardFor()) as Counts;
    expect(board).toMatchObject({ awaiting: 0, vacancies: 3, noAnswer: 5, turnedAway: 1, reservesLeft: 0 });
    expect(board.nextReserveAvailable).toBe(false);
  });

  it('tells nobody of training while names are sealed', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    const holders = await panel.holders();
    const trainings = [
      { kind: 'PRE_WORK' as const, year: 2026, completedOn: '2026-02-01', heldBy: 'unit_a' },
    ];
    const before = await boardFor();
    world.list.change(holders[0] ?? '', { archive: { trainings } });
    expect(await boardFor()).toEqual(before);
    expect(before?.['trained']).toBeNull();
    world.at('2026-03-10T00:00:00Z');
    await world.jobs.run();
    expect((await boardFor())?.['trained']).toBe(1);
  });

  it('tells nobody while names are sealed that a reserve is barred', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    world.list.silence(true);
    for (const party of parties.slice(1)) await acts.reveal(draw, party);
    const [barred = ''] = await panel.reserves();
    world.list.remove(barred);
    world.list.silence(false);
    await world.jobs.run();
    expect(await boardFor()).toMatchObject({ awaiting: 3, reservesLeft: 3 });
    world.at('2026-03-10T00:00:00Z');
    await world.jobs.run();
    expect((await boardFor())?.['reservesLeft']).toBe(2);
  });

  it.each([
    [1, false],
    [2, true],
  ])('knows the quorum: %i of 3 signed in is %s', async (count, quorumReached) => {
    await ceremonyAt(acts, 'REGISTERED');
    for (const seat of (await panel.live()).slice(0, count)) await change(seat, { status: 'SIGNED_IN' });
    expect(await boardFor()).toMatchObject({ signedIn: count, quorumReached });
  });

  it('is for who runs, files and supervises the session', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    const [holder = ''] = await panel.holders();
    const board = await boardFor();
    expect(board).toMatchObject({ awaiting: 3 });
    for (const caller of [actors.AUTHORITY, actors.SUPERVISOR]) expect(await boardFor(caller)).toEqual(board);
    expect(await boardFor(callerAs('EXPERT', holder))).toBeNull();
    expect(await boardFor(callerAs('ORGANISING_UNIT', 'unit_b'))).toBeUndefined();
  });

  it('costs the same for one session as for many', async () => {
    const grow = async (number: number) => {
      const id = `session_${number}`;
      const opensAt = new Date('2026-02-01T00:00:00Z');
      await world.addSessions(sessionRow({ id, code: id, opensAt, namesOpenedAt: opensAt }));
      await world.addSeats(seatRow({ id: `seat_${number}`, sessionId: id, opensAt }));
    };
    await grow(1);
    const one = await countReads(world.database, () => boardFor());
    for (const number of [2, 3, 4, 5]) await grow(number);
    expect(await countReads(world.database, () => boardFor())).toBe(one);
    expect(one).toBe(4);
  });

  it('leaves out what an altered seal would tell, and nothing else', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    await world.addSessions(sessionRow({ id: 'session_z', code: 'S-Z', firstMeetingDay: '2026-01-05' }));
    const before = await boardFor();
    await world.spoilSeal((await panel.live())[0]?.id ?? '');
    const { data, errors } = await world.ask(
      actors.ORGANISER,
      `{ sessions { nodes { board { ${FIELDS} } panelFindings { rule outcome } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = JSON.parse(JSON.stringify(data?.['sessions'])) as { nodes: unknown[] };
    expect(nodes).toMatchObject([
      {
        board: { ...before, awaiting: 3, vacancies: 0, reservesLeft: null, nextReserveAvailable: null },
        panelFindings: expect.arrayContaining([{ rule: 'R-52', outcome: 'FAIL' }]) as unknown,
      },
      { board: { seats: 3, vacancies: null } },
    ]);
  });
});
