import { parseArgs } from 'node:util';
import { isEmpty } from '../demo/isEmpty';
import { loadScale } from '../demo/loadScale';
import { poolsFor } from '../demo/scaleWorlds';
import { systemClock } from '../subgraphs/shared/clock';
import { runProcess } from '../subgraphs/shared/runProcess';
import { openSeedTarget } from './seedTarget';

const DEFAULT_SEED = 'scale';
const MOST_EXPERTS = 2_000_000;

/** `npm run seed -- --experts N [--pools P] [--seed S]`: a larger data set, into databases that hold nothing yet. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { experts: { type: 'string' }, pools: { type: 'string' }, seed: { type: 'string' } },
  });
  const experts = wholeNumber('--experts', values.experts, MOST_EXPERTS);
  const pools =
    values.pools === undefined ? poolsFor(experts) : wholeNumber('--pools', values.pools, experts);
  const target = await openSeedTarget();
  try {
    if (!(await isEmpty(target.databases)))
      throw new Error('the databases hold data already: seeding takes empty ones, nothing was written');
    const started = Date.now();
    const done = await loadScale({
      ...target,
      clock: systemClock,
      seed: values.seed ?? DEFAULT_SEED,
      experts,
      pools,
      onProgress: (so) => console.error(`${so.pools} of ${pools} pools, ${so.experts} experts`),
    });
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(
      `${done.experts} experts, ${done.pools} pools, ${done.members} memberships: ${done.rows} rows in ${seconds} s`,
    );
  } finally {
    await target.close();
  }
}

function wholeNumber(option: string, text: string | undefined, most: number): number {
  const value = Number(text);
  if (text === undefined || !Number.isInteger(value) || value < 1 || value > most)
    throw new Error(`${option} needs a whole number from 1 to ${most}`);
  return value;
}

runProcess(main);
