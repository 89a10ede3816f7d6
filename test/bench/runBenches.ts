import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { ScaleSize } from '../../demo/scaleWorlds';
import { deepestPageBench } from './deepestPageBench';
import { drawBench } from './drawBench';
import { isMet, type Figure } from './Figure';
import { gatewayBench } from './gateway/gatewayBench';
import { gatewayChart } from './gateway/gatewayChart';
import { gatewayMemoryBench } from './gateway/gatewayMemoryBench';
import { gatewayProcessesBench } from './gateway/gatewayProcessesBench';
import { gatewayRealBench } from './gateway/real/gatewayRealBench';
import { findingsBench } from './findingsBench';
import { memoryBench } from './memoryBench';
import { poolsBench } from './poolsBench';
import { scaleBench } from './scale/scaleBench';
import { startBench } from './startBench';
import { statisticsBench, type StatisticsSize } from './statisticsBench';
import { table } from './table';
import { withScaleGraph, type GraphBench } from './withScaleGraph';

const FULL: ScaleSize = { experts: 200_000, pools: 2_000 };
const SMALL: ScaleSize = { experts: 20_000, pools: 200 };
const SMALL_TIMES = 0.1;
const FULL_STATISTICS: StatisticsSize = { experts: 200_000, seats: 1_000_000 };
const SMALL_STATISTICS: StatisticsSize = { experts: 20_000, seats: 100_000 };

const graphBenches: Readonly<Record<string, GraphBench>> = {
  pools: poolsBench,
  deepest: deepestPageBench,
  findings: findingsBench,
  memory: memoryBench,
};
const gatewayBenches: Readonly<Record<string, (server: string, times: number) => Promise<Figure[]>>> = {
  gateway: gatewayBench,
  'gateway-real': gatewayRealBench,
  'gateway-memory': (_, times) => gatewayMemoryBench(times),
  'gateway-processes': (_, times) => gatewayProcessesBench(times),
};
const names = [
  'start',
  'draw',
  ...Object.keys(gatewayBenches),
  'scale',
  'statistics',
  ...Object.keys(graphBenches),
];

/** `npm run bench -- [--only NAME]… [--small] [--json FILE] [--chart FILE.svg]`: docs/benchmarks.md says how to read it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      small: { type: 'boolean', default: false },
      json: { type: 'string' },
      chart: { type: 'string' },
    },
  });
  const wanted = values.only ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`no bench ${unknown}: there are ${names.join(', ')}`);

  const size = values.small ? SMALL : FULL;
  const figures = await measure(wanted, size);
  const missed = figures.filter((figure) => isMet(figure) === false);
  console.log(table(figures));
  if (process.exitCode === 1) console.log('not everything could be measured: see the errors');
  console.log(missed.length === 0 ? 'no goal is missed' : `goals missed: ${missed.length}`);
  if (values.chart !== undefined) writeFileSync(values.chart, gatewayChart(figures));
  if (values.json === undefined) return;
  const content = {
    node: process.version,
    size,
    figures: figures.map((one) => ({ ...one, met: isMet(one) })),
  };
  writeFileSync(values.json, `${JSON.stringify(content, null, 2)}\n`);
}

/** The figures of every bench that ended well; one that breaks is told, and the others still run. */
async function measure(wanted: readonly string[], size: ScaleSize): Promise<Figure[]> {
  const figures: Figure[] = [];
  const run = async (name: string, bench: () => Promise<readonly Figure[]>) => {
    const start = performance.now();
    try {
      figures.push(...(await bench()));
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  const server = process.env.MYSQL_URL ?? 'mysql://root@127.0.0.1:3306';
  if (wanted.includes('start')) await run('start', startBench);
  if (wanted.includes('draw')) await run('draw', drawBench);
  for (const [name, bench] of Object.entries(gatewayBenches))
    if (wanted.includes(name)) await run(name, () => bench(server, size === FULL ? 1 : SMALL_TIMES));
  if (wanted.includes('scale')) await run('scale', scaleBench);
  if (wanted.includes('statistics')) {
    const statistics = size === FULL ? FULL_STATISTICS : SMALL_STATISTICS;
    await run('statistics', () => statisticsBench(server, statistics));
  }
  const onGraph = Object.entries(graphBenches).filter(([name]) => wanted.includes(name));
  if (onGraph.length === 0) return figures;
  await withScaleGraph(server, size, async (world, data) => {
    figures.push(...data);
    for (const [name, bench] of onGraph) await run(name, () => bench(world));
  });
  return figures;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
