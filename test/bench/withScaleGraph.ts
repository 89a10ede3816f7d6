import type { Figure } from './Figure';
import { loadScaleData, type ScaleSize } from './loadScaleData';
import { benchKeys, openBenchWorld, type BenchWorld } from './openBenchWorld';
import { openServerDatabases } from './serverDatabases';

export type { ScaleSize };

/** Measures something on the whole graph. Throws when an answer is not what it has to be. */
export type GraphBench = (world: BenchWorld) => Promise<Figure[]>;

/**
 * Opens the whole graph over databases of its own on a MySQL server, filled with data of a size; whatever happens,
 * also an interrupt, they are dropped afterwards.
 */
export async function withScaleGraph(
  server: string,
  size: ScaleSize,
  work: (world: BenchWorld) => Promise<void>,
): Promise<void> {
  const opened = await openServerDatabases(server);
  const onInterrupt = () => void opened.drop().finally(() => process.exit(130));
  process.once('SIGINT', onInterrupt);
  try {
    const keys = benchKeys();
    const start = performance.now();
    await loadScaleData(opened.databases, keys, size);
    await opened.analyse();
    console.error(`data: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const world = await openBenchWorld(opened, keys);
    await work(world).finally(() => world.close());
  } finally {
    process.off('SIGINT', onInterrupt);
    await opened.drop();
  }
}
