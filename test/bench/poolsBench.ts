import type { BenchWorld } from './openBenchWorld';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { interleaved, median, p95 } from './samples';

const MEMBERS = 20;
const ROUNDS = 60;
const MOST_TIMES_BARE = 3;

const POOLS = /* GraphQL */ `
  query PoolsWithMembers($first: Int!) {
    pools(first: $first) {
      nodes {
        id
        name
        members(first: ${MEMBERS}) {
          nodes {
            id
            source
            expert {
              id
              name
              titles {
                name
              }
            }
          }
        }
      }
    }
  }
`;

interface Answer {
  readonly pools: {
    readonly nodes: readonly {
      readonly members: {
        readonly nodes: readonly { readonly expert: { readonly titles: readonly unknown[] } | null }[];
      };
    }[];
  };
}

/**
 * A page of pools with members and their experts through gateway, committees and experts: how many statements it
 * takes, and how its time compares with those statements alone.
 */
export async function poolsBench({ ask, authority, bare, statementsOf }: BenchWorld): Promise<Figure[]> {
  const page = async (first: number) => {
    const { pools } = await ask<Answer>(authority, POOLS, { first });
    const experts = pools.nodes.flatMap(({ members }) => members.nodes.map(({ expert }) => expert));
    expectAnswer(pools.nodes.length === first, `${pools.nodes.length} of ${first} pools`);
    expectAnswer(experts.length === first * MEMBERS, `${experts.length} members in ${first} pools`);
    expectAnswer(
      experts.every((expert) => expert !== null && expert.titles.length > 0),
      'a member without an expert',
    );
  };
  await page(50);
  const [one, ten, fifty] = [
    await statementsOf(() => page(1)),
    await statementsOf(() => page(10)),
    await statementsOf(() => page(50)),
  ];
  const samples = await interleaved(
    { graph: () => page(50), bare: () => bare.replay(fifty) },
    { rounds: ROUNDS },
  );
  const figure = (what: string, value: number, unit: string, goal?: Figure['goal']): Figure => ({
    bench: 'pools',
    what,
    value,
    unit,
    ...(goal && { goal }),
  });
  const constant = { exactly: one.length };
  return [
    figure(`statements for 1 pool with ${MEMBERS} members`, one.length, 'statements'),
    figure('statements for 10 pools', ten.length, 'statements', constant),
    figure('statements for 50 pools', fifty.length, 'statements', constant),
    figure('of them with OFFSET', fifty.filter(({ sql }) => /\boffset\b/i.test(sql)).length, 'statements', {
      exactly: 0,
    }),
    figure('50 pools, graph : bare mysql2, p95', p95(samples.graph) / p95(samples.bare), '×', {
      atMost: MOST_TIMES_BARE,
    }),
    figure('50 pools, graph : bare mysql2, median', median(samples.graph) / median(samples.bare), '×'),
    figure('50 pools, graph, p95', p95(samples.graph), 'ms'),
    figure('50 pools, bare mysql2, p95', p95(samples.bare), 'ms'),
  ];
}
