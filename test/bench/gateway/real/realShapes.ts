import { openClient } from '../ask';
import type { Shapes } from '../benchGraph';

/** The four shapes in the words of the real schema; sessions stand for draws, with the seats of who was drawn. */
const realShapes = (pool: string): Shapes => ({
  Q1: `{ pool(id: "${pool}") { id name code } }`,
  Q2: `{ pool(id: "${pool}") { id name members(first: 50) { nodes { id source admittedOn expert { id name registeredOn } } } } }`,
  Q3: `{ pools(first: 20) { nodes { id name code
    members(first: 20) { nodes { id source admittedOn expert { id name registeredOn employment { employerName sector } titles { name level obtainedOn } } } }
    sessions(first: 2) { nodes { id status meetingDays
      draws(first: 1) { nodes { id state panelSize drawnAt } }
      seats(first: 5) { nodes { place status expert { id name } } } } } } } }`,
  Q4: '{ experts(first: 100) { nodes { id name registeredOn employment { employerName sector } titles { name level } } } }',
});

interface Nodes<Node> {
  readonly nodes: readonly Node[];
}
interface Answer {
  readonly pool: { readonly members: Nodes<{ readonly expert: object | null }> };
  readonly pools: Nodes<{
    readonly id: string;
    readonly members: Nodes<{ readonly expert: object | null }>;
    readonly sessions: Nodes<{ readonly draws: Nodes<object>; readonly seats: Nodes<object> }>;
  }>;
  readonly experts: Nodes<object>;
}

/** The shapes over the data of a gateway. Throws when the data are not as wide as the shapes are to be. */
export async function openRealShapes(url: string, token: string): Promise<Shapes> {
  const client = openClient(url, 1, token);
  try {
    const dataOf = async (query: string): Promise<Answer> => {
      const text = await client.ask(query);
      const { data, errors } = JSON.parse(text) as { readonly data?: Answer; readonly errors?: unknown };
      if (!data || errors !== undefined) throw new Error(`no answer to ${query}: ${text.slice(0, 300)}`);
      return data;
    };
    const first = (await dataOf('{ pools(first: 1) { nodes { id } } }')).pools.nodes[0];
    const shapes = realShapes(first?.id ?? '');
    expectCount('members of a pool', (await dataOf(shapes.Q2)).pool.members, 50);
    const { pools } = await dataOf(shapes.Q3);
    expectCount('pools', pools, 20);
    for (const { members } of pools.nodes) {
      expectCount('members of each pool', members, 20);
      if (members.nodes.some(({ expert }) => expert === null)) throw new Error('a member without an expert');
    }
    const sessions = pools.nodes.flatMap((pool) => pool.sessions.nodes);
    const draws = sessions.flatMap((session) => session.draws.nodes);
    const seats = sessions.flatMap((session) => session.seats.nodes);
    if (draws.length < 20 || seats.length < 100)
      throw new Error(`only ${draws.length} draws and ${seats.length} seats`);
    expectCount('experts', (await dataOf(shapes.Q4)).experts, 100);
    return shapes;
  } finally {
    await client.close();
  }
}

function expectCount(what: string, { nodes }: Nodes<unknown>, count: number): void {
  if (nodes.length !== count) throw new Error(`${nodes.length} ${what} instead of ${count}`);
}
