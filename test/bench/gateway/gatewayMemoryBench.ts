import { buildDist } from '../../support/buildDist';
import type { Figure } from '../Figure';
import { openBenchIdentity, type BenchIdentity } from './benchIdentity';
import { openClient } from './ask';
import { shapes } from './benchGraph';
import { distinct } from './coldOperations';
import { startGatewayPeer, type Peer } from './peers';
import { startShippedGateway } from './shippedProcess';
import type { HeldMemory } from './tellMemory';
import { withCannedGraph } from './withCannedGraph';

const bench = 'gateway-memory';
const FLAT = { atMost: 1.1 };
const CONNECTIONS = 8;
/** Operations before the first reading, in every run: Apollo Server keeps 12,000 documents of this size in its 30 MiB. */
const FILLING = 13_000;
/** Requests after which memory is read, counted from then on. */
const READINGS = [2_000, 5_000, 10_000, 20_000] as const;
/** One request in so many is an operation never seen, one is of the widest shape, and so many carry the same token. */
const PER_NEW = 10;
const PER_WIDE = 40;
const PER_TOKEN = 20;

/**
 * What our gateway as it is shipped holds under steady load, against what it held after the first requests: four
 * shapes, operations never seen and new callers with new tokens all the time. Beside it the stock gateway.
 * @param times scales the number of requests after the caches are full
 */
export function gatewayMemoryBench(times = 1): Promise<Figure[]> {
  buildDist();
  return withCannedGraph(async ({ where }, folder) => {
    const identity = await openBenchIdentity(folder);
    const { supergraphFile, urls } = where;
    const telling = { tellsMemory: true } as const;
    const ours = await startShippedGateway('ours', { identity, urls, supergraphFile, ...telling });
    const figures = await figuresOf(ours, identity, times);
    const stock = await startGatewayPeer('stock', { kind: 'stock-http', ...where }, telling);
    return [...figures, ...(await figuresOf(stock, identity, times))];
  });
}

async function figuresOf(peer: Peer, identity: BenchIdentity, times: number): Promise<Figure[]> {
  const load = openLoad(peer, identity);
  try {
    await load.fill(FILLING);
    const readings: HeldMemory[] = [];
    for (const limit of READINGS) {
      await load.askUntil(limit * times);
      readings.push(await peer.process.heldMemory());
    }
    const [first, last] = [readings[0], readings.at(-1)];
    if (!first || !last) throw new Error('no readings');
    const what = `${peer.name}, after ${Number(READINGS.at(-1)) * times} : after ${READINGS[0] * times} requests`;
    const goal = peer.name === 'ours' && { goal: FLAT };
    return [
      ...readings.flatMap(({ heapMb, rssMb }, place) => {
        const after = `${peer.name}, after ${Number(READINGS[place]) * times} requests`;
        return [
          { bench, what: `${after}: heap`, value: heapMb, unit: 'MB' },
          { bench, what: `${after}: resident`, value: rssMb, unit: 'MB' },
        ];
      }),
      { bench, what: `${what}: heap`, value: last.heapMb / first.heapMb, unit: '×', ...goal },
      { bench, what: `${what}: resident`, value: last.rssMb / first.rssMb, unit: '×', ...goal },
    ];
  } finally {
    await load.close();
    await peer.process.stop();
  }
}

/** Mixed requests, each answer looked at for errors. */
function openLoad({ url }: Peer, identity: BenchIdentity) {
  const client = openClient(url, CONNECTIONS);
  const usual = [shapes.Q1, shapes.Q2, shapes.Q1, shapes.Q4];
  let [asked, made, callers] = [0, 0, 0];
  const nextToken = () => identity.token('cq-reform-office', `caller-${callers++}`);
  let token = nextToken();
  const queryOf = (number: number): string => {
    if (number % PER_NEW === 0) return distinct(made++);
    return number % PER_WIDE === 1 ? shapes.Q3 : (usual[number % usual.length] ?? '');
  };
  const ask = async (query: string, number: number) => {
    if (number % PER_TOKEN === 0) token = nextToken();
    const text = await client.ask(query, await token);
    if (text.includes('"errors"')) throw new Error(`an answer with errors: ${text.slice(0, 300)}`);
  };
  const workers = (work: () => Promise<void>) => Promise.all(Array.from({ length: CONNECTIONS }, work));
  return {
    async fill(operations: number): Promise<void> {
      await workers(async () => {
        while (made < operations) {
          const number = made++;
          await ask(distinct(number), number);
        }
      });
    },
    async askUntil(limit: number): Promise<void> {
      await workers(async () => {
        while (asked < limit) {
          const number = asked++;
          await ask(queryOf(number), number);
        }
      });
    },
    close: () => client.close(),
  };
}
