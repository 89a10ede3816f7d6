import { loadScale, type Loaded } from '../../demo/loadScale';
import type { ScaleSize } from '../../demo/scaleWorlds';
import { systemClock } from '../../subgraphs/shared/clock';
import type { Figure } from './Figure';
import { benchKeys, openBenchWorld, type BenchWorld } from './openBenchWorld';
import { openServerDatabases } from './serverDatabases';

const SEED = 'bench';

/** Measures something on the whole graph. Throws when an answer is not what it has to be. */
export type GraphBench = (world: BenchWorld) => Promise<Figure[]>;

/**
 * Opens the whole graph over databases of its own on a MySQL server, filled with data of a size; whatever happens,
 * also an interrupt, they are dropped afterwards.
 */
export async function withScaleGraph(
  server: string,
  size: ScaleSize,
  work: (world: BenchWorld, data: readonly Figure[]) => Promise<void>,
): Promise<void> {
  const opened = await openServerDatabases(server);
  const onInterrupt = () => void opened.drop().finally(() => process.exit(130));
  process.once('SIGINT', onInterrupt);
  try {
    const keys = benchKeys();
    const { databases } = opened;
    const start = performance.now();
    const loaded = await loadScale({ databases, keys, clock: systemClock, seed: SEED, ...size });
    await opened.analyse();
    const world = await openBenchWorld(opened, keys);
    await work(world, figuresOf(loaded, performance.now() - start)).finally(() => world.close());
  } finally {
    process.off('SIGINT', onInterrupt);
    await opened.drop();
  }
}

function figuresOf({ experts, pools, members, rows }: Loaded, milliseconds: number): Figure[] {
  const figure = (value: number, unit: string): Figure => ({ bench: 'data', what: 'loaded', value, unit });
  return [
    figure(experts, 'experts'),
    figure(pools, 'pools'),
    figure(members, 'memberships'),
    figure(rows, 'rows'),
    figure(milliseconds / 1000, 's'),
  ];
}
