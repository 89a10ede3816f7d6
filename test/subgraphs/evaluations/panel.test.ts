import type { Seat } from '../../../subgraphs/evaluations/domain/Seat';
import { verifyInclusion } from '../../../subgraphs/evaluations/domain/record/merkleTree';
import { octetsOf } from '../../../subgraphs/evaluations/domain/record/hexText';
import { drawHashing } from '../../../subgraphs/shared/hashing/drawHashing';
import { drawRecordRepository } from '../../../subgraphs/evaluations/persistence/drawRecordRepository';
import { actors, ceremonyActs, ceremonyAt } from '../../support/ceremonyActs';
import { openEvaluationsWorld, sessionRow, type EvaluationsWorld } from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';
import { callerAs } from '../../support/testIdentity';

const OPENING = '2026-03-10T00:00:00Z';
let world: EvaluationsWorld;
let acts: ReturnType<typeof ceremonyActs>;
let panel: ReturnType<typeof panelActs>;

beforeAll(async () => {
  world = await openEvaluationsWorld();
  acts = ceremonyActs(world);
  panel = panelActs(world);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(sessionRow());
});

const vacantPlaces = async () => {
  const { data } = await world.ask(actors.SUPERVISOR, '{ session(id: "session_a") { vacantPlaces } }');
  return (data?.['session'] as { vacantPlaces: number | null }).vacantPlaces;
};

const mayChair = (seat: Seat) => ['expert_001', 'expert_002'].includes(world.deps.seal.holderOf(seat));

describe('a drawn panel', () => {
  it('is nowhere in the database before the session opens, nor are its reserves', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    const people = [...(await panel.holders()), ...(await panel.reserves())];
    expect(new Set(people).size).toBe(6);
    const stored = await panel.everything();
    expect(people.filter((id) => stored.includes(id))).toEqual([]);
    expect(world.list.ids().filter((id) => JSON.stringify(draw).includes(id))).toEqual([]);
    world.at(OPENING);
    await world.jobs.run();
    const opened = await panel.everything();
    expect((await panel.holders()).filter((id) => !opened.includes(id))).toEqual([]);
  });

  it('is shown at the opening with its record, and experts is told', async () => {
    const { id } = await ceremonyAt(acts, 'REGISTERED');
    const record = async () =>
      (
        (await world.ask(actors.AUTHORITY, `{ draw(id: "${id}") { record } }`)).data?.['draw'] as {
          record: string | null;
        }
      ).record;
    expect(await record()).toBeNull();
    const holders = await panel.holders();
    world.at(OPENING);
    await world.jobs.run();
    const whole = JSON.parse((await record()) ?? '{}') as { sealed: { panel: string[] } };
    expect(whole.sealed.panel).toEqual([...holders].sort());
    await world.dispatcher.idle();
    expect(world.told.map(({ type }) => type)).toEqual(['SeatAssigned', 'SeatAssigned', 'SeatAssigned']);
  });

  it('gives no place that tells who holds it', async () => {
    const orders = new Set<string>();
    for (const digit of ['1', '2', '3', '4', '5', '6']) {
      await world.clear();
      await world.addSessions(sessionRow());
      const draw = await ceremonyAt(acts, 'PREPARED');
      const share = digit.repeat(64);
      for (const party of ['ORGANISER', 'AUTHORITY', 'SUPERVISOR'] as const)
        await acts.commit(draw, party, share);
      await acts.signOff(draw);
      for (const party of ['ORGANISER', 'AUTHORITY', 'SUPERVISOR'] as const)
        await acts.reveal(draw, party, share);
      const holders = await panel.holders();
      orders.add([...holders].map((id) => [...holders].sort().indexOf(id)).join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  it('keeps a panel for a session that opens before anybody looks again', async () => {
    const draw = await ceremonyAt(acts, 'SIGNED');
    world.list.silence(true);
    for (const party of ['ORGANISER', 'AUTHORITY', 'SUPERVISOR'] as const) await acts.reveal(draw, party);
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN' });
    expect((await world.draws())[0]?.checkedAt).toBeNull();
    await world.jobs.run();
    expect((await world.draws())[0]?.checkedAt).toBeNull();
    world.list.silence(false);
    await world.jobs.run();
    expect((await world.draws())[0]?.checkedAt).not.toBeNull();
    expect(await panel.live()).toHaveLength(3);
  });
});

describe('somebody disqualified between the freeze and the result', () => {
  it('is vacated as INELIGIBLE and replaced, and the draw stands', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    const foreseen = await panel.foresee(draw.id);
    const barred = foreseen.find((id) => id > 'expert_002') ?? '';
    const ruling = { effect: 'EXCLUDE', clause: 'R-66', ruledOn: '2026-03-01', until: null } as const;
    world.list.change(barred, { archive: { creditRecords: [ruling] } });
    await acts.reveal(draw, 'AUTHORITY');
    await acts.reveal(draw, 'SUPERVISOR');
    const left = (await world.seats()).filter(({ status }) => status === 'VACATED');
    expect(left.map((seat) => [world.deps.seal.holderOf(seat), seat.vacancyReason])).toEqual([
      [barred, 'INELIGIBLE'],
    ]);
    const holders = await panel.holders();
    expect(holders).toEqual(expect.arrayContaining(foreseen.filter((id) => id !== barred)));
    expect(holders).toHaveLength(3);
    expect(holders).not.toContain(barred);
    expect(await acts.look(draw.id)).toMatchObject({ state: 'DRAWN', outcome: 'DRAWN' });
  });

  it('leaves the places vacant when no reserve may come, and a supplementary draw is needed', async () => {
    const draw = await ceremonyAt(acts, 'ONE_REVEALED');
    for (const id of world.list.ids()) world.list.change(id, { termTo: '2026-03-05' });
    await acts.reveal(draw, 'AUTHORITY');
    await acts.reveal(draw, 'SUPERVISOR');
    expect(await panel.live()).toEqual([]);
    expect(await vacantPlaces()).toBe(3);
  });
});

describe('a vacancy', () => {
  beforeEach(() => ceremonyAt(acts, 'DRAWN'));

  it('calls the first reserve, to the same place', async () => {
    const before = await panel.live();
    // whoever may be chair may be the only one, and then not every reserve will do
    const member = before.find((seat) => seat.office === 'MEMBER' && !mayChair(seat));
    if (!member) throw new Error('only those who may be chair were drawn');
    const [next] = await panel.reserves();
    await panel.vacate([member]);
    const [came] = (await panel.live()).filter(({ origin }) => origin === 'RESERVE');
    expect(came).toMatchObject({ place: member.place, status: 'CALLED' });
    expect(came && world.deps.seal.holderOf(came)).toBe(next);
    expect((await panel.live()).map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(await vacantPlaces()).toBe(0);
  });

  it('is never taken by who left', async () => {
    for (let time = 0; time < 3; time += 1) {
      const [member] = (await panel.live()).filter(({ office }) => office === 'MEMBER');
      if (member) await panel.vacate([member]);
    }
    const everybody = (await world.seats()).map((seat) => world.deps.seal.holderOf(seat));
    expect(new Set(everybody).size).toBe(everybody.length);
  });

  it('of two places at once takes two reserves, or none', async () => {
    const members = (await panel.live()).filter(({ office }) => office !== 'CHAIR');
    await panel.vacate(members.slice(0, 2));
    expect(await panel.live()).toHaveLength(3);
  });

  it('made twice at once calls two different reserves', async () => {
    const [one, other] = (await panel.live()).filter(({ office }) => office !== 'CHAIR');
    if (!one || !other) throw new Error('too few members');
    await Promise.all([panel.vacate([one]), panel.vacate([other])]);
    expect(new Set(await panel.holders()).size).toBe(3);
  });

  it('is not filled once the vote has begun', async () => {
    await panel.startVoting();
    await panel.vacate((await panel.live()).slice(0, 1));
    expect(await panel.live()).toHaveLength(2);
    expect(await acts.prepare({ kind: 'SUPPLEMENTARY', reason: 'SHORTAGE_ON_SITE' })).toMatchObject({
      code: 'VOTING_STARTED',
    });
  });
});

describe('a supplementary draw', () => {
  /** Everybody who may come has come and gone: one place is vacant. */
  async function exhaust(): Promise<void> {
    for (let time = 0; time < 6 && (await panel.live()).length === 3; time += 1) {
      const seats = await panel.live();
      await panel.vacate(seats.filter(({ office }) => office === 'MEMBER').slice(0, 1));
    }
    expect(await panel.live()).toHaveLength(2);
  }
  beforeEach(async () => {
    await ceremonyAt(acts, 'REGISTERED');
    await exhaust();
  });

  it('fills the vacant place by a ceremony of its own, and nobody returns', async () => {
    const stay = await panel.holders();
    expect(await vacantPlaces()).toBe(1);
    const draw = await ceremonyAt(acts, 'DRAWN', { kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' });
    expect(draw).toMatchObject({ state: 'DRAWN', attempt: 2, drawnSeats: 1, panelSize: 3 });
    expect(await panel.holders()).toEqual(expect.arrayContaining(stay));
    expect((await panel.live()).filter(({ origin }) => origin === 'SUPPLEMENTARY_DRAW')).toHaveLength(1);
    const everybody = (await world.seats()).map((seat) => world.deps.seal.holderOf(seat));
    expect(new Set(everybody).size).toBe(everybody.length);
    expect(await vacantPlaces()).toBe(0);
  });

  it('of a session that has opened is open at once', async () => {
    world.at(OPENING);
    await world.jobs.run();
    await world.dispatcher.idle();
    world.told.length = 0;
    const times = { commitBy: '2026-03-10T02:00:00Z', revealBy: '2026-03-10T03:00:00Z' };
    await ceremonyAt(acts, 'DRAWN', { kind: 'SUPPLEMENTARY', reason: 'SHORTAGE_ON_SITE', ...times });
    expect((await panel.live()).every(({ expertId }) => expertId !== null)).toBe(true);
    await world.dispatcher.idle();
    expect(world.told.map(({ type }) => type)).toEqual(['SeatAssigned']);
  });

  it('is refused while every place is held', async () => {
    await ceremonyAt(acts, 'DRAWN', { kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' });
    expect(await acts.prepare({ kind: 'SUPPLEMENTARY', reason: 'RESERVES_EXHAUSTED' })).toMatchObject({
      code: 'DRAW_KIND_WRONG',
    });
  });
});

describe('the register', () => {
  const entry = async (id: string, caller = callerAs('EMPLOYER', 'employer_x')) => {
    const { data } = await world.ask(
      caller,
      `{ publicDrawRecord(id: "${id}") { position recordHash previousHash text } }`,
    );
    return data?.['publicDrawRecord'] as { position: number; recordHash: string; text: string } | null;
  };

  it('holds a draw once the supervisor has signed its result, for everybody', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    expect(await entry(draw.id)).toBeNull();
    const { draw: signed } = await acts.signOff(draw, 'AFTER_RESULT');
    expect(await entry(draw.id)).toMatchObject({
      position: 1,
      previousHash: null,
      recordHash: signed?.recordHash,
      text: signed?.publicRecord,
    });
  });

  it('chains the draws of one committee', async () => {
    const first = await ceremonyAt(acts, 'REGISTERED');
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    const second = await ceremonyAt(acts, 'REGISTERED', { session: 'session_b' });
    expect(second.previousRecordHash).toBe(first.recordHash);
    expect(await entry(second.id)).toMatchObject({ position: 2 });
  });

  it('takes two draws of one committee at once in some order, both', async () => {
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    const first = await ceremonyAt(acts, 'DRAWN');
    const second = await ceremonyAt(acts, 'DRAWN', { session: 'session_b' });
    await Promise.allSettled([acts.signOff(first, 'AFTER_RESULT'), acts.signOff(second, 'AFTER_RESULT')]);
    await world.jobs.run();
    const positions = [await entry(first.id), await entry(second.id)].map((one) => one?.position);
    expect(positions.sort()).toEqual([1, 2]);
  });

  it('does not wait for a supervisor longer than for the opening, and says who did not sign', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    world.at('2026-03-09T23:59:59Z');
    await world.jobs.run();
    expect(await entry(draw.id)).toBeNull();
    world.at(OPENING);
    await world.jobs.run();
    expect(await entry(draw.id)).not.toBeNull();
    expect(await acts.look(draw.id)).toMatchObject({
      incidents: [{ kind: 'RESULT_NOT_SIGNED', party: 'SUPERVISOR' }],
    });
  });
});

describe('the check of a record', () => {
  const verified = async (id: string, caller = actors.SUPERVISOR) => {
    const { data, errors } = await world.ask(caller, `{ verifyDraw(id: "${id}") { valid step detail } }`);
    expect(errors).toBeUndefined();
    return data?.['verifyDraw'];
  };
  const valid = { valid: true, step: null, detail: null };

  it('finds a registered draw valid, for each of its parties', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    for (const caller of Object.values(actors)) expect(await verified(draw.id, caller)).toEqual(valid);
  });

  it('finds the second of a chain valid after the first', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    await world.addSessions(sessionRow({ id: 'session_b', code: 'S-2' }));
    const second = await ceremonyAt(acts, 'REGISTERED', { session: 'session_b' });
    expect(await verified(second.id)).toEqual(valid);
  });

  it('is null out of reach, for no draw, and before there is a record', async () => {
    const draw = await ceremonyAt(acts, 'DRAWN');
    expect(await verified(draw.id)).toBeNull();
    expect(await verified('draw_none')).toBeNull();
    const registered = await acts.signOff(draw, 'AFTER_RESULT');
    expect(registered.draw).not.toBeNull();
    expect(await verified(draw.id, callerAs('ORGANISING_UNIT', 'unit_b'))).toBeNull();
    expect(await verified(draw.id, callerAs('EXPERT', 'expert_005'))).toBeNull();
  });

  it('says that a register that was changed is not of this record', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    await drawRecordRepository(world.database).update(draw.id, {}, { recordHash: '0'.repeat(64) });
    expect(await verified(draw.id)).toEqual({ valid: false, step: 'RECORD_HASH', detail: null });
  });
});

describe('the proof of having been on the list', () => {
  const proofOf = async (drawId: string, caller = callerAs('EXPERT', 'expert_005')) => {
    const { data } = await world.ask(
      caller,
      `{ inclusionProof(drawId: "${drawId}") { candidate salt index size path root } }`,
    );
    return data?.['inclusionProof'] as {
      candidate: string;
      salt: string;
      index: number;
      size: number;
      path: string[];
      root: string;
    } | null;
  };

  it('leads an expert from the own leaf to the root of the public record', async () => {
    const draw = await ceremonyAt(acts, 'REGISTERED');
    const proof = await proofOf(draw.id);
    if (!proof) throw new Error('no proof');
    const { root } = (JSON.parse(draw.publicRecord ?? '{}') as { public: { root: string } }).public;
    const leaf = [octetsOf(proof.salt), proof.candidate];
    expect(verifyInclusion(drawHashing('sha256'), leaf, proof, root)).toBe(true);
    expect(JSON.parse(proof.candidate)).toMatchObject({ id: 'expert_005' });
  });

  it('is null for who was not on the list, for a draw that is none, and before the result', async () => {
    const signed = await ceremonyAt(acts, 'SIGNED');
    expect(await proofOf(signed.id)).toBeNull();
    for (const party of ['ORGANISER', 'AUTHORITY', 'SUPERVISOR'] as const) await acts.reveal(signed, party);
    expect(await proofOf(signed.id)).not.toBeNull();
    expect(await proofOf(signed.id, callerAs('EXPERT', 'expert_099'))).toBeNull();
    expect(await proofOf(signed.id, actors.SUPERVISOR)).toBeNull();
    expect(await proofOf('draw_none')).toBeNull();
  });
});

describe('an early opening', () => {
  const ask = async (caller = actors.ORGANISER, opensAt = '2026-03-05T00:00:00Z') => {
    const { data, errors } = await world.ask(
      caller,
      `mutation { requestEarlyOpening(input: { session: "session_a", reason: "会议提前", opensAt: "${opensAt}" }) {
        session { opensAt earlyOpenings { reason approvedAt } } refusal { code } } }`,
    );
    return errors ? errors[0]?.extensions['code'] : data?.['requestEarlyOpening'];
  };
  const approve = async (caller = actors.SUPERVISOR) => {
    const { data, errors } = await world.ask(
      caller,
      'mutation { approveEarlyOpening(input: { session: "session_a" }) { session { opensAt } refusal { code } } }',
    );
    return errors ? errors[0]?.extensions['code'] : data?.['approveEarlyOpening'];
  };
  const opened = async () => (await world.sessions())[0]?.namesOpenedAt !== null;

  it('takes two roles and a reason, and stays on record', async () => {
    await ceremonyAt(acts, 'DRAWN');
    expect(await ask()).toMatchObject({
      session: { earlyOpenings: [{ reason: '会议提前', approvedAt: null }] },
    });
    world.at('2026-03-05T00:00:00Z');
    await world.jobs.run();
    expect(await opened()).toBe(false);
    expect(await approve(actors.ORGANISER)).toBe('FORBIDDEN');
    expect(await approve(actors.AUTHORITY)).toBe('FORBIDDEN');
    expect(await approve()).toMatchObject({ session: { opensAt: '2026-03-05T00:00:00.000Z' } });
    await world.jobs.run();
    expect(await opened()).toBe(true);
    expect((await panel.live()).every(({ expertId }) => expertId !== null)).toBe(true);
  });

  it('opens nothing before the hour that was approved', async () => {
    await ceremonyAt(acts, 'DRAWN');
    await ask();
    await approve();
    world.at('2026-03-04T23:59:59.999Z');
    await world.jobs.run();
    expect(await opened()).toBe(false);
  });

  it.each(['2026-03-10T00:00:00Z', '2026-03-01T03:59:59Z'])('at %s is none', async (opensAt) => {
    expect(await ask(actors.ORGANISER, opensAt)).toMatchObject({
      refusal: { code: 'EARLY_OPENING_NOT_EARLIER' },
    });
  });

  it('is asked for once at a time, by the organiser, and not under a draw', async () => {
    expect(await ask(actors.SUPERVISOR)).toBe('FORBIDDEN');
    expect(await approve()).toMatchObject({ refusal: { code: 'NO_EARLY_OPENING' } });
    await ask();
    expect(await ask()).toMatchObject({ refusal: { code: 'EARLY_OPENING_WAITS' } });
    await acts.prepare();
    expect(await approve()).toMatchObject({ refusal: { code: 'DRAW_UNDER_WAY' } });
  });
});
