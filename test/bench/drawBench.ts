import type { FrozenInput } from '../../subgraphs/evaluations/domain/draw/FrozenInput';
import { runDraw } from '../../subgraphs/evaluations/domain/draw/runDraw';
import { breachesOf } from '../../subgraphs/evaluations/domain/draw/satisfies';
import { digest } from '../../subgraphs/shared/hashing/digest';
import { drawRandom } from '../../subgraphs/shared/hashing/drawRandom';
import { drawInputs } from './drawInputs';
import { expectAnswer } from './expectAnswer';
import type { Figure } from './Figure';
import { ilpSortition } from './ilpSortition';
import { interleaved, median } from './samples';

const ROUNDS = 3;
const WARM_UP = 1;

/**
 * The draw engine beside an integer programme of the same limits. A draw is all that a record needs: the count, the
 * panel, and every candidate's chance. The programme answers a panel alone, without count or chances.
 */
export async function drawBench(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, input] of Object.entries(drawInputs)) figures.push(...(await measure(name, input)));
  return figures;
}

async function measure(name: string, input: FrozenInput): Promise<Figure[]> {
  const figure = (what: string, value: number, unit: string): Figure => ({
    bench: 'draw',
    what: `${name}: ${what}`,
    value,
    unit,
  });
  let draws = 0;
  const chance = () => drawRandom('sha256', digest('sha256', `bench ${(draws += 1)}`));
  const engine = () => {
    const drawn = runDraw(input, chance());
    expectFeasible(input, drawn?.result.outcome === 'DRAWN' ? drawn.result.panel : [], name);
    return Promise.resolve(drawn);
  };
  const start = performance.now();
  const first = await engine();
  const cold = performance.now() - start;
  const ilp = await ilpSortition(input);
  try {
    const solve = () => {
      const { keyed } = chance();
      const weights = input.candidates.map(({ id }) => Number.parseInt(keyed('ilp', id).slice(0, 8), 16));
      const begun = performance.now();
      const panel = ilp.draw(weights);
      solving.push(performance.now() - begun);
      expectFeasible(input, panel, `${name}, integer programme`);
      return Promise.resolve();
    };
    const solving: number[] = [];
    const samples = await interleaved({ engine, solve }, { rounds: ROUNDS, warmUp: WARM_UP });
    const ilpTime = median(solving.slice(WARM_UP));
    return [
      figure('employers whose cap is kept by rejection', first?.table.uncapped.length ?? 0, 'employers'),
      figure('draw : one integer programme, median', median(samples.engine) / ilpTime, '×'),
      figure('draw, first', cold, 'ms'),
      figure('draw, median', median(samples.engine), 'ms'),
      figure('integer programme, median', ilpTime, 'ms'),
    ];
  } finally {
    ilp.dispose();
  }
}

function expectFeasible(input: FrozenInput, panel: readonly string[], what: string): void {
  const breaches = breachesOf(input, panel);
  expectAnswer(breaches.length === 0, `${what}: a panel that breaks ${breaches.join(', ')}`);
}
