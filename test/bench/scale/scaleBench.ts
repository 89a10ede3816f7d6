import type { Figure } from '../Figure';
import { simulateQueue } from './simulateQueue';

const bench = 'scale';
const SEED = 'scale';

/** What one request of the busy hour takes, in milliseconds of CPU: docs/scale.md says where each comes from. */
const COSTS = { gateway: 0.48, subgraphs: 5, database: 7.5 } as const;
type TierName = keyof typeof COSTS;

interface Setting {
  readonly name: string;
  /** Requests a second in the busy hour. */
  readonly perSecond: number;
  readonly cores: Readonly<Record<TierName, number>>;
}

const SETTINGS: readonly Setting[] = [
  { name: 'Chongqing', perSecond: 15, cores: { gateway: 1, subgraphs: 2, database: 2 } },
  { name: 'Chongqing, 5 × in the season', perSecond: 75, cores: { gateway: 1, subgraphs: 2, database: 2 } },
  { name: 'the country', perSecond: 500, cores: { gateway: 2, subgraphs: 6, database: 8 } },
  {
    name: 'the country, 5 × in the season',
    perSecond: 2_500,
    cores: { gateway: 4, subgraphs: 20, database: 28 },
  },
];
/** A tier that is busier than this has nothing left for the loss of one machine. */
const BUSY_AT_MOST = 0.7;
/** Wait and work of all tiers, for the 99th of a hundred requests. */
const P99_AT_MOST_MS = 250;

/** The plan of docs/scale.md, each tier played as a queue by its measured unit cost. */
export function scaleBench(): Promise<Figure[]> {
  return Promise.resolve(SETTINGS.flatMap(figuresOf));
}

function figuresOf({ name, perSecond, cores }: Setting): Figure[] {
  const tiers = (Object.keys(COSTS) as TierName[]).map((tier) => {
    const played = simulateQueue(
      { cores: cores[tier], serviceMs: COSTS[tier], perSecond },
      `${SEED} ${name} ${tier}`,
    );
    return { tier, ...played };
  });
  const busy = tiers.map(({ tier, busy: share }) => ({
    bench,
    what: `${name}, ${perSecond} a second: ${tier}, ${cores[tier]} cores, busy`,
    value: share,
    unit: 'of 1',
    goal: { atMost: BUSY_AT_MOST },
  }));
  const sum = (of: (one: (typeof tiers)[number]) => number) => tiers.reduce((all, one) => all + of(one), 0);
  return [
    ...busy,
    { bench, what: `${name}: all tiers, median`, value: sum(({ p50Ms }) => p50Ms), unit: 'ms' },
    {
      bench,
      what: `${name}: all tiers, p99 (sum, an upper bound)`,
      value: sum(({ p99Ms }) => p99Ms),
      unit: 'ms',
      goal: { atMost: P99_AT_MOST_MS },
    },
  ];
}
