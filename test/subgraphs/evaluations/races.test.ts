import { evaluationSessionRepository } from '../../../subgraphs/evaluations/persistence/evaluationSessionRepository';
import { eventHandlers } from '../../../subgraphs/evaluations/usecases/eventHandlers';
import type { DatabaseSession } from '../../../subgraphs/shared/database/DatabaseSession';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import {
  EDUCATION,
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { meanwhile } from '../../support/meanwhile';
import { callerAs } from '../../support/testIdentity';

const organiser = callerAs('ORGANISING_UNIT', 'unit_a');
let world: EvaluationsWorld;
beforeEach(async () => {
  world = await openEvaluationsWorld();
});
afterEach(() => world.close());

async function refusalOf(mutation: string, input: object): Promise<string | undefined> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusal { code } } }`;
  const { data, errors } = await world.ask(organiser, query, { input });
  expect(errors).toBeUndefined();
  return (data?.[mutation] as { refusal: { code: string } | null }).refusal?.code;
}

/** What AuthoritySucceeded does, in a transaction of the test. */
const succession = (session: DatabaseSession) => {
  const effect = eventHandlers.get('AuthoritySucceeded')?.({
    id: 'event_1',
    source: 'committees',
    type: 'AuthoritySucceeded',
    aggregateType: 'Authority',
    aggregateId: REFORM,
    sequence: 1,
    payload: { from: REFORM, to: EDUCATION },
    occurredAt: new Date('2026-03-01T04:00:00Z'),
  });
  if (!effect) throw new Error('no effect');
  return effect(session);
};

describe('in the instant of a succession', () => {
  it('a planned session is the successor’s', async () => {
    const input = {
      idempotencyKey: 'plan',
      pool: 'pool_a',
      code: 'S-2026-1',
      name: '2026 年度评审会议',
      year: 2026,
      meetingDays: ['2026-03-10'],
      opensAt: '2026-03-10T00:00:00.000Z',
    };
    expect(
      await meanwhile(world.database, succession, () => refusalOf('planSession', input)),
    ).toBeUndefined();
    expect((await world.sessions()).map(({ filingAuthorityId }) => filingAuthorityId)).toEqual([EDUCATION]);
  });
});

describe('in the instant of closing a session', () => {
  beforeEach(async () => {
    await world.addSessions(sessionRow());
    world.at('2026-03-11T02:00:00Z');
    await world.addSeats(seatRow({ attendance: 'ATTENDED' }));
  });

  it('attendance is no longer recorded', async () => {
    const closing = (session: DatabaseSession) =>
      evaluationSessionRepository(session, systemScope('test data')).update(
        'session_a',
        {},
        {
          status: 'CLOSED',
        },
      );
    const absent = { seat: 'seat_a', version: 1, attended: false };
    expect(await meanwhile(world.database, closing, () => refusalOf('recordAttendance', absent))).toBe(
      'WRONG_STATUS',
    );
    expect((await world.seats()).map(({ attendance }) => attendance)).toEqual(['ATTENDED']);
  });
});
