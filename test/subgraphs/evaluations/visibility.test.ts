import { answeringAuthority } from '../../../subgraphs/evaluations/usecases/answeringAuthority';
import type { Caller } from '../../../subgraphs/shared/identity/Caller';
import { countReads } from '../../support/countReads';
import { countStatements } from '../../support/countStatements';
import {
  EDUCATION,
  openEvaluationsWorld,
  REFORM,
  seatRow,
  sessionRow,
  type EvaluationsWorld,
} from '../../support/evaluationsWorld';
import { callerAs } from '../../support/testIdentity';

const AFTER_OPENING = '2026-03-10T00:00:00Z';
const EVERYTHING = /* GraphQL */ `
  {
    sessions {
      totalCount
      nodes {
        id
        status
        pool {
          id
        }
        seatCount
        findings {
          rule
        }
        seats {
          totalCount
          nodes {
            id
            expert {
              id
            }
          }
        }
      }
    }
  }
`;
interface Answer {
  readonly totalCount: number;
  readonly nodes: readonly {
    id: string;
    pool: { id: string } | null;
    seatCount: number | null;
    seats: { totalCount: number; nodes: { id: string; expert: { id: string } | null }[] };
  }[];
}
let world: EvaluationsWorld;
const seenBy = async (caller: Caller): Promise<Answer> => {
  const { data, errors } = await world.ask(caller, EVERYTHING);
  expect(errors).toBeUndefined();
  return data?.['sessions'] as Answer;
};
const holdersSeenBy = async (caller: Caller) =>
  (await seenBy(caller)).nodes.flatMap(({ seats }) => seats.nodes.map(({ expert }) => expert?.id ?? null));

beforeAll(async () => {
  world = await openEvaluationsWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(
    sessionRow(),
    sessionRow({
      id: 'session_b',
      code: 'S-2',
      poolId: 'pool_b',
      filingAuthorityId: EDUCATION,
      organisingUnitId: 'unit_b',
    }),
  );
  await world.addSeats(
    seatRow(),
    seatRow({ id: 'seat_a2', expertId: 'expert_a2' }),
    seatRow({
      id: 'seat_b',
      sessionId: 'session_b',
      poolId: 'pool_b',
      filingAuthorityId: EDUCATION,
      organisingUnitId: 'unit_b',
      expertId: 'expert_b',
    }),
  );
});

describe('who sees a session', () => {
  it.each([
    [callerAs('FILING_AUTHORITY', REFORM), ['session_a']],
    [callerAs('FILING_AUTHORITY', EDUCATION), ['session_b']],
    [callerAs('FILING_AUTHORITY', 'district-500103'), []],
    [callerAs('ORGANISING_UNIT', 'unit_b'), ['session_b']],
    [callerAs('DISCIPLINE_SUPERVISOR', REFORM), ['session_a']],
    [callerAs('EXPERT', 'expert_b'), ['session_b']],
    [callerAs('CONSENTING_DEPARTMENT', REFORM), []],
    [callerAs('EMPLOYER', REFORM), []],
    [callerAs('MINISTRY', '500000'), []],
    [callerAs('PARTNER_AGENCY', REFORM), []],
  ])('%j sees %j', async (caller, ids) => {
    const { nodes, totalCount } = await seenBy(caller);
    expect(nodes.map(({ id }) => id)).toEqual(ids);
    expect(totalCount).toBe(ids.length);
  });

  it.each([
    [callerAs('FILING_AUTHORITY', REFORM), 'pool_a', 1],
    [callerAs('FILING_AUTHORITY', REFORM), 'pool_b', 0],
    [callerAs('FILING_AUTHORITY', REFORM), '', 0],
    [callerAs('EXPERT', 'expert_a'), 'pool_a', 0],
  ])('%j finds by the pool %j as far as it may read pools', async (caller, pool, count) => {
    const query = 'query ($pool: ID!) { sessions(filter: { pool: $pool }) { totalCount } }';
    expect((await world.ask(caller, query, { pool })).data).toEqual({ sessions: { totalCount: count } });
  });

  it.each([
    ['2025-03-01', 1],
    ['2025-02-28', 0],
  ])(
    'gives an expert the own sealed seat for a year after the last day, %s',
    async (lastMeetingDay, count) => {
      const held = { id: 'session_c', code: 'S-3', status: 'CANCELLED', lastMeetingDay } as const;
      await world.addSessions(sessionRow({ ...held, firstMeetingDay: '2025-02-20' }));
      await world.addSeats(seatRow({ id: 'seat_c', sessionId: 'session_c', expertId: 'expert_c' }));
      expect((await seenBy(callerAs('EXPERT', 'expert_c'))).totalCount).toBe(count);
    },
  );

  it('gives an expert the own seat and no pool', async () => {
    const { nodes } = await seenBy(callerAs('EXPERT', 'expert_a'));
    expect(nodes).toMatchObject([
      {
        id: 'session_a',
        pool: null,
        seatCount: null,
        seats: { totalCount: 1, nodes: [{ id: 'seat_a', expert: { id: 'expert_a' } }] },
      },
    ]);
  });
});

describe('who sees who sits', () => {
  const officials = [
    callerAs('FILING_AUTHORITY', REFORM),
    callerAs('ORGANISING_UNIT', 'unit_a'),
    callerAs('DISCIPLINE_SUPERVISOR', REFORM),
  ];

  it.each(officials)('$role sees no name before the opening', async (caller) => {
    world.at('2026-03-09T23:59:59.999Z');
    expect(await holdersSeenBy(caller)).toEqual([null, null]);
  });

  it.each(officials)('$role sees names from the opening on', async (caller) => {
    world.at(AFTER_OPENING);
    await world.jobs.run();
    expect(await holdersSeenBy(caller)).toEqual(['expert_a', 'expert_a2']);
  });

  it('does not find a seat by its expert before the opening', async () => {
    const query = `query Seats($of: [_Any!]!) { _entities(representations: $of) { ... on Expert { seats { totalCount nodes { id } } } } }`;
    const of = [{ __typename: 'Expert', id: 'expert_a' }];
    const seats = async (caller: Caller) => {
      const { data } = await world.ask(caller, query, { of });
      return (data?.['_entities'] as { seats: { totalCount: number } }[])[0]?.seats.totalCount;
    };
    expect(await seats(callerAs('FILING_AUTHORITY', REFORM))).toBe(0);
    expect(await seats(callerAs('EXPERT', 'expert_a'))).toBe(1);
    world.at(AFTER_OPENING);
    await world.jobs.run();
    expect(await seats(callerAs('FILING_AUTHORITY', REFORM))).toBe(1);
    expect(await seats(callerAs('FILING_AUTHORITY', EDUCATION))).toBe(0);
  });
});

describe('what is out of reach', () => {
  it('looks like what does not exist', async () => {
    const query = `query One($id: ID!) { session(id: $id) { id } _entities(representations: [{ __typename: "EvaluationSession", id: $id }]) { __typename } }`;
    const caller = callerAs('FILING_AUTHORITY', REFORM);
    const foreign = await world.ask(caller, query, { id: 'session_b' });
    const unknown = await world.ask(caller, query, { id: 'session_nowhere' });
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(unknown));
    expect(foreign).toEqual({ data: { session: null, _entities: [null] } });
  });

  it('cannot be changed by naming it', async () => {
    const query = `mutation { cancelSession(input: { id: "session_b", version: 1, reason: "x" }) { refusal { code message } } }`;
    const { data } = await world.ask(callerAs('ORGANISING_UNIT', 'unit_a'), query);
    expect(data?.['cancelSession']).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect((await world.sessions()).map(({ status }) => status)).toEqual(['PLANNED', 'PLANNED']);
  });
});

describe('the number of statements', () => {
  it('does not grow with the page', async () => {
    const caller = callerAs('FILING_AUTHORITY', REFORM);
    const few = await countReads(world.database, () => world.ask(caller, EVERYTHING));
    await world.addSessions(
      ...Array.from({ length: 15 }, (_, i) => sessionRow({ id: `session_x${i}`, code: `X-${i}` })),
    );
    expect(await countReads(world.database, () => world.ask(caller, EVERYTHING))).toBe(few);
    const statements = await countStatements(world.database, () => world.ask(caller, EVERYTHING));
    expect(statements.join()).not.toMatch(/OFFSET/i);
  });
});

describe('a succeeded authority', () => {
  const query = `mutation Receive($events: [SubgraphEventInput!]!) { receiveEvents(events: $events) }`;
  const receive = async (id: string, from: string, to: string) => {
    const event = {
      id,
      source: 'committees',
      type: 'AuthoritySucceeded',
      aggregateType: 'Authority',
      aggregateId: from,
      sequence: 1,
      payload: JSON.stringify({ from, to }),
      occurredAt: '2026-03-01T00:00:00.000Z',
    };
    return (await world.ask(callerAs('SERVICE', 'committees'), query, { events: [event] })).data;
  };

  it('hands its sessions to the successor once', async () => {
    for (let time = 0; time < 2; time += 1)
      expect(await receive('event_1', EDUCATION, 'district-liangjiang')).toEqual({
        receiveEvents: ['event_1'],
      });
    expect((await seenBy(callerAs('FILING_AUTHORITY', 'district-liangjiang'))).totalCount).toBe(1);
    expect((await seenBy(callerAs('FILING_AUTHORITY', EDUCATION))).totalCount).toBe(0);
  });

  it('hands them on when its successor is succeeded in turn, whichever is told first', async () => {
    await world.addSessions(
      sessionRow({ id: 'session_old', code: 'OLD', filingAuthorityId: 'district-old' }),
    );
    await receive('event_2', 'district-mid', 'district-new');
    await receive('event_3', 'district-old', 'district-mid');
    expect((await seenBy(callerAs('FILING_AUTHORITY', 'district-new'))).totalCount).toBe(1);
    const late = await world.database.transaction((session) => answeringAuthority(session, 'district-old'));
    expect(late).toBe('district-new');
  });

  it('is told by services alone', async () => {
    const { errors } = await world.ask(
      callerAs('FILING_AUTHORITY', REFORM),
      'mutation { receiveEvents(events: []) }',
    );
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
