import { evaluationSessionRepository } from '../../../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { seatRepository } from '../../../../subgraphs/evaluations/persistence/seatRepository';
import { callHolder } from '../../../../subgraphs/evaluations/usecases/callHolder';
import { eventHandlers } from '../../../../subgraphs/evaluations/usecases/eventHandlers';
import type { DatabaseSession } from '../../../../subgraphs/shared/database/DatabaseSession';
import { systemScope } from '../../../../subgraphs/shared/scope/systemScope';
import { EDUCATION, REFORM, seatRow, sessionRow } from '../../../support/evaluationsWorld';
import { meanwhile } from '../../../support/meanwhile';
import { openNoticesWorld, type NoticesWorld } from '../../../support/noticesWorld';
import { callerAs } from '../../../support/testIdentity';

const everything = systemScope('test data');
const expert = callerAs('EXPERT', 'expert_a');
const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: NoticesWorld;
beforeEach(async () => {
  world = await openNoticesWorld();
  await world.addSessions(sessionRow());
});
afterEach(() => world.close());

async function refusalOf(caller: typeof expert, mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusal { code } } }`;
  const { data, errors } = await world.ask(caller, query, { input });
  expect(errors).toBeUndefined();
  return (data?.[mutation] as { refusal: { code: string } | null }).refusal?.code;
}
const decline = async () => {
  const [notice] = await world.notices();
  return refusalOf(expert, 'replyToNotice', { notice: notice?.id, answer: 'DECLINED', reason: 'ILLNESS' });
};

describe('in the instant in which the voting begins', () => {
  it('nobody is replaced any more', async () => {
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    const voting = (session: DatabaseSession) =>
      evaluationSessionRepository(session, everything).update(
        'session_a',
        {},
        { votingStartedAt: new Date('2026-03-01T04:00:00Z') },
      );
    expect(await meanwhile(world.database, voting, decline)).toBe('VOTING_STARTED');
    expect(await world.replies()).toEqual([]);
  });
});

describe('in the instant in which a seat is called', () => {
  const calling = async (session: DatabaseSession) => {
    const sealed = { ...world.deps.seal.sealedSeat(seatRow({ liveKey: 'session_a:1' })), version: 1 };
    await seatRepository(session, everything).insert(sealed);
    await callHolder(session, world.deps, sealed);
  };

  it('a session that is moved moves its invitation too', async () => {
    const moved = () =>
      refusalOf(organiser, 'rescheduleSession', {
        id: 'session_a',
        version: 1,
        meetingDays: ['2026-04-01'],
        opensAt: '2026-03-31T00:00:00.000Z',
      });
    expect(await meanwhile(world.database, calling, moved)).toBeUndefined();
    expect((await world.notices()).map(({ firstDay }) => firstDay)).toEqual(['2026-04-01']);
  });

  it('a session that is cancelled invites nobody', async () => {
    const cancelled = () =>
      refusalOf(organiser, 'cancelSession', { id: 'session_a', version: 1, reason: '改期' });
    expect(await meanwhile(world.database, calling, cancelled)).toBeUndefined();
    expect((await world.notices()).map(({ state }) => state)).toEqual(['EXPIRED']);
  });
});

describe('in the instant of a succession', () => {
  it('a reply and its call are the successor’s', async () => {
    await world.callSeats(seatRow({ liveKey: 'session_a:1' }));
    const succession = (session: DatabaseSession) =>
      Promise.resolve(
        eventHandlers.get('AuthoritySucceeded')?.({
          id: 'event_1',
          source: 'committees',
          type: 'AuthoritySucceeded',
          aggregateType: 'Authority',
          aggregateId: REFORM,
          sequence: 1,
          payload: { from: REFORM, to: EDUCATION },
          occurredAt: new Date('2026-03-01T04:00:00Z'),
        })?.(session),
      );
    const heard = () =>
      refusalOf(organiser, 'recordReply', {
        idempotencyKey: 'call',
        seat: 'seat_a',
        calledAt: '2026-03-01T04:00:00.000Z',
        answer: 'ACCEPTED',
      });
    expect(await meanwhile(world.database, succession, heard)).toBeUndefined();
    const rows = [...(await world.notices()), ...(await world.attempts()), ...(await world.replies())];
    expect(rows.map(({ filingAuthorityId }) => filingAuthorityId)).toEqual([EDUCATION, EDUCATION, EDUCATION]);
  });
});
