import { Registry } from 'prom-client';
import { limitsFrom } from '../../../gateway/limits/gatewayLimits';
import { resilienceMetrics } from '../../../gateway/metrics/resilienceMetrics';
import { resilientSubgraph } from '../../../gateway/resilience/resilientSubgraph';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { HttpFailure } from '../../../subgraphs/shared/http/HttpFailure';
import { readFigures } from '../../support/readFigures';

afterEach(() => jest.restoreAllMocks());
const limits = limitsFrom({
  SUBGRAPH_RETRIES: 1,
  SUBGRAPH_BREAKER_FAILURES: 2,
  SUBGRAPH_BREAKER_OPEN_MS: 1_000,
  SUBGRAPH_RUNNING: 1,
  SUBGRAPH_WAITING: 1,
  SUBGRAPH_TIMEOUT_MS: 1_000,
});

/** One subgraph that does what the test says, and the figures of it. */
function lab() {
  const registry = new Registry();
  let act: () => ReturnType<ExecuteGraph> = () => Promise.resolve({ data: {} });
  let now = 0;
  const run = resilientSubgraph(() => act(), {
    name: 'people',
    limits,
    logger: silentLogger,
    observer: resilienceMetrics(registry),
    random: () => 0,
    elapsed: () => now,
  });
  const figures = async () => {
    const told = readFigures(await registry.metrics());
    const of = (name: string, more = '') => told[`graph_subgraph_${name}{subgraph="people"${more}}`];
    const notSent = (reason: string) => of('not_sent_total', `,reason="${reason}"`);
    return {
      circuit: of('circuit'),
      retries: of('retries_total'),
      running: of('running'),
      waiting: of('waiting'),
      notSent: ['CIRCUIT_OPEN', 'NO_PLACE', 'WAITED_TOO_LONG'].map(notSent),
    };
  };
  return {
    ask: () => run({ query: '{ x }', headers: {} }).catch(() => undefined),
    does: (next: typeof act) => void (act = next),
    pass: (ms: number) => void (now += ms),
    figures,
  };
}
const idle = { circuit: 0, retries: 0, running: 0, waiting: 0, notSent: [0, 0, 0] };
const hangsUp = () => Promise.reject(new HttpFailure('NOT_REACHED'));

describe('the figures of a subgraph', () => {
  test('are there before anybody asks', async () => {
    expect(await lab().figures()).toEqual(idle);
  });

  test('tell queries that were sent again', async () => {
    const { ask, does, figures } = lab();
    does(() => {
      does(() => Promise.resolve({ data: {} }));
      return hangsUp();
    });
    await ask();
    expect(await figures()).toEqual({ ...idle, retries: 1 });
  });

  test('tell a circuit that opens, tries and closes', async () => {
    const start = Date.now();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(start);
    const { ask, does, figures } = lab();
    does(() => Promise.reject(new HttpFailure('REFUSED', 503)));
    await ask();
    expect((await figures()).circuit).toBe(0);
    await ask();
    await ask();
    expect(await figures()).toEqual({ ...idle, circuit: 2, notSent: [1, 0, 0] });
    clock.mockReturnValue(start + 1_000);
    let answer: () => void = () => undefined;
    does(() => new Promise((resolve) => (answer = () => resolve({ data: {} }))));
    const trying = ask();
    await new Promise((resolve) => setImmediate(resolve));
    expect((await figures()).circuit).toBe(1);
    answer();
    await trying;
    expect((await figures()).circuit).toBe(0);
  });

  test('tell places that are taken, and whom there was none for', async () => {
    const { ask, does, pass, figures } = lab();
    let answer: () => void = () => undefined;
    does(() => new Promise((resolve) => (answer = () => resolve({ data: {} }))));
    const [first, second] = [ask(), ask()];
    await ask();
    expect(await figures()).toEqual({ ...idle, running: 1, waiting: 1, notSent: [0, 1, 0] });
    pass(1_000);
    answer();
    await Promise.all([first, second]);
    expect(await figures()).toEqual({ ...idle, notSent: [0, 1, 1] });
  });
});
