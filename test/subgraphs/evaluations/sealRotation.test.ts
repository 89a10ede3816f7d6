import { drawSeal } from '../../../subgraphs/evaluations/persistence/drawSeal';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { panelSeal } from '../../../subgraphs/evaluations/persistence/panelSeal';
import { rotateSealKeys } from '../../../subgraphs/evaluations/persistence/rotateSealKeys';
import { schema } from '../../../subgraphs/evaluations/persistence/schema';
import { seatRepository } from '../../../subgraphs/evaluations/persistence/seatRepository';
import { openDueSessions } from '../../../subgraphs/evaluations/usecases/openDueSessions';
import { verifyDraw } from '../../../subgraphs/evaluations/usecases/verifyDraw';
import { verifyNotice } from '../../../subgraphs/evaluations/usecases/verifyNotice';
import { createFieldCipher } from '../../../subgraphs/shared/encryption/fieldCipher';
import { parseKeyRing } from '../../../subgraphs/shared/encryption/keyRing';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { refuseRow } from '../../../subgraphs/shared/scope/rowRefusals';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { actors, ceremonyActs, ceremonyAt } from '../../support/ceremonyActs';
import { sessionRow } from '../../support/evaluationsWorld';
import { openNoticesWorld, type NoticesWorld } from '../../support/noticesWorld';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test data');
const NEW = `s2:${Buffer.alloc(32, 7).toString('base64')}`;
const OPENING = '2026-03-10T00:00:00Z';
const newAlone = panelSeal(parseKeyRing(NEW));

describe('rotating the keys of seals', () => {
  let world: NoticesWorld;
  let both: ReturnType<typeof panelSeal>;
  let acts: ReturnType<typeof ceremonyActs>;
  beforeAll(async () => {
    world = await openNoticesWorld();
    acts = ceremonyActs(world);
    both = panelSeal(parseKeyRing(`${NEW},${world.sealKeys}`));
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.clear();
    await world.addSessions(sessionRow());
    await ceremonyAt(acts, 'REGISTERED');
    await world.jobs.run();
  });

  const rotate = (change: object = {}) =>
    rotateSealKeys({ database: world.database, seal: both, chunk: 2, ...change });
  const stored = async () => {
    const cells: [string, unknown][] = [];
    for (const table of tablesOf(schema.entities))
      for (const row of await scopedRepository(world.database, table, everything).find())
        cells.push(...Object.entries(row));
    return cells;
  };
  const under = async (key: string) =>
    (await stored()).filter(([, value]) =>
      new RegExp(`^v1\\.(aes-256-gcm\\.)?${key}\\.`).test(String(value)),
    );
  const open = (seal: typeof both) => {
    world.at(OPENING);
    return openDueSessions({ ...world.deps, seal });
  };
  const unreadable = 'v1.aes-256-gcm.s1.x.y.z';

  it('leaves nothing under the old key but employers of codes', async () => {
    const before = await under('s1');
    expect(new Set(before.map(([column]) => column)).size).toBeGreaterThan(8);
    const { rotated } = await rotate();
    expect(rotated).toBeGreaterThan(0);
    expect(new Set((await under('s1')).map(([column]) => column))).toEqual(new Set(['employerKey']));
    expect(await under('s2')).toHaveLength(before.length - (await under('s1')).length);
  });

  it('leaves a panel that can be opened and verified without it', async () => {
    const [draw] = await world.draws();
    const held = (await world.seats()).map((seat) => world.deps.seal.holderOf(seat)).sort();
    await rotate();
    await open(newAlone);
    expect((await world.seats()).map(({ expertId }) => expertId).sort()).toEqual(held);
    const deps = { ...world.deps, seal: newAlone };
    expect(await verifyDraw(deps, actors.ORGANISER, { id: draw?.id ?? '' })).toMatchObject({ valid: true });
  });

  it('lets a released key read what was sealed before it', async () => {
    await open(both);
    const [session] = await world.sessions();
    const [draw] = await world.draws();
    if (!draw) throw new Error('there is a draw');
    const released = createFieldCipher(parseKeyRing(session?.releasedKey ?? ''));
    const read = drawSeal({ of: () => released }).open<{ candidates: unknown[] }>(draw, 'sealedInput');
    expect(read.candidates).toHaveLength(12);
  });

  it('adds the new key to what was released', async () => {
    await open(world.deps.seal);
    const before = (await world.sessions())[0]?.releasedKey ?? '';
    await rotate();
    expect((await world.sessions())[0]?.releasedKey).toBe(`${newAlone.released('session_a')},${before}`);
  });

  it('lets employers check the codes of before', async () => {
    const code = /验证码([\w-]+),/.exec(world.sms.delivered[0]?.text ?? '')?.[1] ?? '';
    const valid = (seal: typeof both) =>
      verifyNotice({ ...world.deps, seal }, callerAs('EMPLOYER', 'emp_1'), { code });
    expect(await valid(both)).toMatchObject({ valid: true });
    await rotate();
    expect(await valid(both)).toMatchObject({ valid: true });
    expect(await valid(newAlone)).toMatchObject({ valid: false });
  });

  it('does nothing the second time', async () => {
    await open(both);
    await rotate();
    const before = JSON.stringify(await stored());
    expect(await rotate()).toEqual({ rotated: 0, unreadable: 0 });
    expect(JSON.stringify(await stored())).toBe(before);
  });

  it('reads again what somebody changed meanwhile', async () => {
    let calls = 0;
    const racing: NoticesWorld['database']['transaction'] = (work) =>
      calls++ === 1 ? Promise.reject(refuseRow('CONFLICT')) : world.database.transaction(work);
    await rotate({ database: { transaction: racing } });
    expect((await under('s1')).filter(([column]) => column !== 'employerKey')).toEqual([]);
  });

  it('leaves and counts what somebody has altered', async () => {
    const [seat] = await world.seats();
    const [draw] = await world.draws();
    await seatRepository(world.database, everything).update(seat?.id ?? '', {}, { sealedHolder: unreadable });
    await panelDrawRepository(world.database, everything).update(
      draw?.id ?? '',
      {},
      { sealedFacts: unreadable },
    );
    expect(await rotate()).toMatchObject({ unreadable: 2 });
    expect((await stored()).filter(([, value]) => value === unreadable)).toHaveLength(2);
  });

  it('stops at a key that is missing', async () => {
    await expect(rotate({ seal: newAlone })).rejects.toThrow('CIPHER_UNKNOWN_KEY');
  });
});
