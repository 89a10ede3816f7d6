import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import type { BenchWorld } from './openBenchWorld';
import type { Figure } from './Figure';

const EARLY = 1_000;
const LATE = 10_000;
const AT_ONCE = 4;
const PER_TOKEN = 100;
const FLAT = { atMost: 1.1 };
const MEBIBYTE = 1024 * 1024;

const operations = [
  'query Pools { pools(first: 5) { nodes { id name status members(first: 5) { nodes { expert { name } } } } } }',
  'query Experts { experts(first: 10) { nodes { id name titles { name } } pageInfo { endCursor } } }',
  'query Counts { viewer { authority { name } } pools(first: 1) { totalCount } }',
  'query Authority { authorities(first: 20) { nodes { id name kind } } }',
];

/** What the process holds after many queries of many callers, against what it held after the first of them. */
export async function memoryBench({ ask, authorities, renewTokens }: BenchWorld): Promise<Figure[]> {
  let asked = 0;
  const askUntil = async (limit: number) => {
    const worker = async () => {
      while (asked < limit) {
        const number = asked++;
        if (number % PER_TOKEN === 0) renewTokens();
        const who = authorities[number % authorities.length] as string;
        await ask(who, operations[number % operations.length] as string);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  };
  await askUntil(EARLY);
  const early = await held();
  await askUntil(LATE);
  const late = await held();
  const bench = 'memory';
  const times = `after ${LATE} queries : after ${EARLY}`;
  return [
    { bench, what: `heap in use, ${times}`, value: late.heap / early.heap, unit: '×', goal: FLAT },
    { bench, what: `resident memory, ${times}`, value: late.rss / early.rss, unit: '×', goal: FLAT },
    { bench, what: `heap in use after ${LATE} queries`, value: late.heap / MEBIBYTE, unit: 'MB' },
    { bench, what: `resident memory after ${LATE} queries`, value: late.rss / MEBIBYTE, unit: 'MB' },
  ];
}

/** Bytes in use when everything that may go is gone. */
async function held(): Promise<{ heap: number; rss: number }> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 4; round += 1) {
    collect();
    await new Promise((resume) => setImmediate(resume));
  }
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
}
