import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deepestPageBench } from './deepestPageBench';
import { isMet, type Figure } from './Figure';
import { findingsBench } from './findingsBench';
import { memoryBench } from './memoryBench';
import { poolsBench } from './poolsBench';
import { startBench } from './startBench';
import { table } from './table';
import { withScaleGraph, type GraphBench, type ScaleSize } from './withScaleGraph';

const FULL: ScaleSize = { experts: 200_000, pools: 2_000, members: 400_000 };
const SMALL: ScaleSize = { experts: 20_000, pools: 200, members: 40_000 };

const graphBenches: Readonly<Record<string, GraphBench>> = {
  pools: poolsBench,
  deepest: deepestPageBench,
  findings: findingsBench,
  memory: memoryBench,
};
const names = ['start', ...Object.keys(graphBenches)];

/** `npm run bench -- [--only NAME]… [--small] [--json FILE]`: docs/benchmarks.md says how to read it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      small: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const wanted = values.only ?? names;
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new Error(`no bench ${unknown}: there are ${names.join(', ')}`);

  const size = values.small ? SMALL : FULL;
  const figures = await measure(wanted, size);
  const missed = figures.filter((figure) => isMet(figure) === false);
  console.log(table(figures));
  console.log(missed.length === 0 ? 'every goal is met' : `${missed.length} goals are missed`);
  if (values.json === undefined) return;
  const content = {
    node: process.version,
    size,
    figures: figures.map((one) => ({ ...one, met: isMet(one) })),
  };
  writeFileSync(values.json, `${JSON.stringify(content, null, 2)}\n`);
}

async function measure(wanted: readonly string[], size: ScaleSize): Promise<Figure[]> {
  const figures: Figure[] = [];
  const run = async (name: string, bench: () => Promise<Figure[]>) => {
    const start = performance.now();
    figures.push(...(await bench()));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  if (wanted.includes('start')) await run('start', startBench);
  const onGraph = wanted.filter((name) => name in graphBenches);
  if (onGraph.length === 0) return figures;
  await withScaleGraph(process.env.MYSQL_URL ?? 'mysql://root@127.0.0.1:3306', size, async (world) => {
    for (const name of onGraph) await run(name, async () => (await graphBenches[name]?.(world)) ?? []);
  });
  return figures;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
