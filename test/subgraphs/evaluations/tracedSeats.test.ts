import { drawRecordRepository } from '../../../subgraphs/evaluations/persistence/drawRecordRepository';
import { earlyOpeningRepository } from '../../../subgraphs/evaluations/persistence/earlyOpeningRepository';
import { noticeRepositories } from '../../../subgraphs/evaluations/persistence/noticeRepositories';
import { panelDrawRepository } from '../../../subgraphs/evaluations/persistence/panelDrawRepository';
import { seatRepository } from '../../../subgraphs/evaluations/persistence/seatRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { actors, ceremonyActs, ceremonyAt } from '../../support/ceremonyActs';
import {
  openEvaluationsWorld,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { panelActs } from '../../support/panelActs';

const OPENING = '2026-03-10T00:00:00Z';
const everything = systemScope('somebody with the database');

describe('the seats of a panel', () => {
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

  const found = async (rule: string) => {
    const { data, errors } = await world.ask(
      actors.SUPERVISOR,
      '{ session(id: "session_a") { panelFindings { rule outcome facts } } }',
    );
    if (errors) throw new Error(JSON.stringify(errors));
    const { panelFindings } = data?.['session'] as {
      panelFindings: { rule: string; outcome: string; facts: string[] }[];
    };
    return panelFindings.find((one) => one.rule === rule);
  };
  const failing = (count: number) => ({
    outcome: count === 0 ? 'PASS' : 'FAIL',
    facts: ['total=3', `failing=${count}`, 'unknown=0'],
  });
  const allTraced = failing(0);
  const seats = () => seatRepository(world.database, everything);
  const draws = () => panelDrawRepository(world.database, everything);

  it('trace to the registered record, sealed and open', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    expect(await found('R-52')).toMatchObject(allTraced);
    world.at(OPENING);
    await world.jobs.run();
    expect(await found('R-52')).toMatchObject(allTraced);
  });

  it('leave the question open until the record is registered', async () => {
    const { id } = await ceremonyAt(acts, 'REGISTERED');
    await draws().update(id, {}, { sealedRecord: null });
    expect(await found('R-52')).toMatchObject({ outcome: 'INSUFFICIENT_DATA' });
  });

  it('trace where a reserve was called, who counts as no drawn member', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    // whoever comes keeps the share of seniors, whom the first two of the list are
    const replaceable = (await panel.live()).filter((seat) => world.deps.seal.holderOf(seat) > 'expert_002');
    await panel.vacate(replaceable.slice(0, 1));
    expect(await found('R-52')).toMatchObject(allTraced);
    const called = (await panel.live()).find(({ origin }) => origin === 'RESERVE');
    await seats().update(called?.id ?? '', {}, { origin: 'DRAW' });
    expect(await found('R-52')).toMatchObject(failing(1));
  });

  it('show one that was made by hand', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    const [first] = await panel.live();
    const id = first?.id ?? '';
    const holders = await panel.holders();
    const outsider = world.list.ids().find((id) => !holders.includes(id)) ?? '';
    const { sealedHolder, holderKey } = world.deps.seal.sealedSeat(seatRow({ id, expertId: outsider }));
    await seats().update(id, {}, { sealedHolder, holderKey });
    expect(await found('R-52')).toMatchObject(failing(1));
    expect(JSON.stringify(await found('R-52'))).not.toContain(outsider);
  });

  it.each([
    ['no draw', { drawId: null }],
    ['a draw that never was', { drawId: 'draw_x' }],
    ['another holder under its seal', { sealedHolder: 'v1.aes-256-gcm.s1.x.y.z' }],
  ])('show one with %s', async (_, change) => {
    await ceremonyAt(acts, 'REGISTERED');
    const [first] = await panel.live();
    await seats().update(first?.id ?? '', {}, change);
    expect(await found('R-52')).toMatchObject(failing(1));
  });

  it('all fail when the record does not verify', async () => {
    const { id } = await ceremonyAt(acts, 'REGISTERED');
    await draws().update(id, {}, { sealedRecord: 'v1.aes-256-gcm.s1.x.y.z' });
    expect(await found('R-52')).toMatchObject(failing(3));
  });

  it.each([
    ['another text', { publicText: '{}' }],
    ['another hash', { recordHash: '0'.repeat(64) }],
  ])('all fail when the register shows %s', async (_, change) => {
    const { id } = await ceremonyAt(acts, 'REGISTERED');
    await drawRecordRepository(world.database).update(id, {}, change);
    expect(await found('R-52')).toMatchObject(failing(3));
  });

  describe('that were called', () => {
    const { notices, attempts } = {
      notices: () => noticeRepositories(world.database, everything).notices,
      attempts: () => noticeRepositories(world.database, everything).attempts,
    };
    beforeEach(() => ceremonyAt(acts, 'REGISTERED'));

    it('are told by 12333 alone, each with a code', async () => {
      await world.jobs.run();
      expect(await found('R-63')).toMatchObject(allTraced);
      expect(await found('R-62')).toMatchObject({ outcome: 'NOT_APPLICABLE' });
    });

    it('wait for their message, of which nothing is known yet', async () => {
      expect(await found('R-63')).toMatchObject({ outcome: 'NOT_APPLICABLE' });
    });

    it('leave open how they were told where the call log is gone', async () => {
      await world.jobs.run();
      await attempts().removeWhere({});
      expect(await found('R-63')).toMatchObject({
        outcome: 'INSUFFICIENT_DATA',
        facts: ['total=3', 'failing=0', 'unknown=3'],
      });
    });

    it.each([
      [
        'by a call alone',
        async () => {
          const [one] = await notices().find();
          await notices().update(one?.id ?? '', {}, { sentAt: null });
          await attempts().updateWhere(
            { noticeId: one?.id ?? '' },
            { channel: 'CLERK_CALL', outcome: 'ANSWERED' },
          );
        },
      ],
      [
        'without a code',
        async () => {
          const [one] = await notices().find();
          await notices().update(one?.id ?? '', {}, { codeHash: null });
        },
      ],
    ])('fail where one was told %s', async (_, happens) => {
      await world.jobs.run();
      await happens();
      expect(await found('R-63')).toMatchObject(failing(1));
    });
  });

  it('show that names open early by a role and a reason that are on record', async () => {
    await ceremonyAt(acts, 'REGISTERED');
    await world.ask(
      actors.ORGANISER,
      `mutation { requestEarlyOpening(input: { session: "session_a", reason: "疫情",
         opensAt: "2026-03-05T00:00:00Z" }) { refusal { code } } }`,
    );
    await world.ask(
      actors.SUPERVISOR,
      'mutation { approveEarlyOpening(input: { session: "session_a" }) { refusal { code } } }',
    );
    expect(await found('R-62')).toMatchObject({ outcome: 'PASS' });
    await earlyOpeningRepository(world.database, everything).updateWhere({}, { requestedRole: '' });
    expect(await found('R-62')).toMatchObject({ outcome: 'FAIL' });
  });
});
