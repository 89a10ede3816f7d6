import { currentPledge } from '../../../subgraphs/evaluations/domain/pledgeTexts';
import { schema } from '../../../subgraphs/evaluations/persistence/schema';
import { pledgeHash } from '../../../subgraphs/evaluations/usecases/signPledge';
import { tablesOf } from '../../../subgraphs/shared/scope/defineTable';
import { scopedRepository } from '../../../subgraphs/shared/scope/scopedRepository';
import { systemScope } from '../../../subgraphs/shared/scope/systemScope';
import { seatRow, sessionRow } from '../../support/evaluationsWorld';
import { openNoticesWorld, type NoticesWorld } from '../../support/noticesWorld';
import { callerAs } from '../../support/testIdentity';

const everything = systemScope('test data');
const OPEN = 'session_open';
const SEALED = 'session_sealed';
const people = ['expert_number_1', 'expert_number_2'] as const;
let world: NoticesWorld;

/**
 * What of a row could stand for somebody: every text long enough not to be a status or a day by chance, and those
 * within its JSON, whether the column gives an object or its text.
 */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [...(value.length > 10 ? [value] : []), ...textsOf(jsonIn(value))];
  return typeof value === 'object' && value !== null && !(value instanceof Date)
    ? Object.values(value).flatMap(textsOf)
    : [];
};

function jsonIn(text: string): unknown {
  if (!/^[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The texts of all rows in which one of these occurs: what a reader of the database joins to them. */
const joinedTo = (rows: readonly object[], ...starts: string[]): Set<string> =>
  new Set(
    rows
      .map(textsOf)
      .filter((texts) => starts.some((start) => texts.includes(start)))
      .flat(),
  );

async function storedRows(): Promise<object[]> {
  const found: object[] = [];
  for (const table of tablesOf(schema.entities))
    found.push(...(await scopedRepository(world.database, table, everything).find()));
  return found;
}

const ask = async (expert: string, query: string) => {
  const { errors } = await world.ask(callerAs('EXPERT', expert), query);
  expect(errors).toBeUndefined();
};

beforeAll(async () => {
  world = await openNoticesWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clear();
  await world.addSessions(
    sessionRow({ id: OPEN, code: 'S-1' }),
    sessionRow({ id: SEALED, code: 'S-2', opensAt: new Date('2026-03-20T00:00:00Z') }),
  );
  for (const [index, expertId] of people.entries())
    await world.callSeats(
      ...[OPEN, SEALED].map((sessionId) =>
        seatRow({
          id: `seat_${sessionId}_of_${index}`,
          sessionId,
          expertId,
          place: index + 1,
          liveKey: `${sessionId}:${index + 1}`,
          opensAt: new Date(sessionId === OPEN ? '2026-03-10T00:00:00Z' : '2026-03-20T00:00:00Z'),
        }),
      ),
    );
  world.at('2026-03-02T04:00:00Z');
  await world.jobs.run();
  const { version, text } = currentPledge();
  for (const expert of people) {
    for (const { id, seatId } of await world.notices())
      if (seatId.endsWith(`${people.indexOf(expert)}`))
        await ask(
          expert,
          `mutation { replyToNotice(input: { notice: "${id}", answer: ACCEPTED }) { refusal { code } } }`,
        );
    for (const session of [OPEN, SEALED])
      await ask(
        expert,
        `mutation { signPledge(input: { session: "${session}", textVersion: "${version}", textHash: "${pledgeHash(text)}" }) { refusal { code } } }`,
      );
  }
  world.at('2026-03-10T00:00:00Z');
  await world.jobs.run();
});

describe('somebody with the database, after one of two sessions has opened', () => {
  it('joins no row of the sealed one to the person', async () => {
    const rows = await storedRows();
    const notices = await world.notices();
    const ofSeat = (seat: string) =>
      joinedTo(rows, seat, ...notices.filter(({ seatId }) => seatId === seat).map(({ id }) => id));
    const [one, other] = people.map((expert, index) => {
      const known = ofSeat(`seat_${OPEN}_of_${index}`);
      return new Set([...known, ...joinedTo(rows, expert)]);
    });
    const telling = (seat: string) => [...ofSeat(seat)].filter((text) => one?.has(text) !== other?.has(text));
    expect(people.flatMap((_, index) => telling(`seat_${SEALED}_of_${index}`))).toEqual([]);
    // the open seat does join: the walk finds what there is
    expect(telling(`seat_${OPEN}_of_0`)).toContain(people[0]);
  });

  it('finds what stands within the JSON of a row', async () => {
    const events = (await storedRows()).filter((row) => 'payload' in row);
    expect([...joinedTo(events, `seat_${OPEN}_of_0`)]).toContain(people[0]);
  });

  it.each([
    ['seats', '{ sessions { nodes { id seats { nodes { id } } } } }'],
    [
      'replies and pledges',
      '{ sessions { nodes { seats { nodes { notices { replies { answer } } pledge { signedAt } } } } } }',
    ],
  ])('leaves the person the own %s of both', async (_, query) => {
    const { data, errors } = await world.ask(callerAs('EXPERT', 'expert_number_1'), query);
    expect(errors).toBeUndefined();
    const { nodes } = data?.['sessions'] as { nodes: { seats: { nodes: Record<string, unknown>[] } }[] };
    expect(nodes.map(({ seats }) => seats.nodes.length)).toEqual([1, 1]);
    for (const { seats } of nodes)
      for (const value of Object.values(seats.nodes[0] ?? {}))
        expect(value === null || (Array.isArray(value) && value.length === 0)).toBe(false);
  });
});
