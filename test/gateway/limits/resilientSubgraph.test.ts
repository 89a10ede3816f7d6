import { limitsFrom, type GatewayLimits } from '../../../gateway/limits/gatewayLimits';
import { resilientSubgraph } from '../../../gateway/resilience/resilientSubgraph';
import { silentLogger } from '../../../subgraphs/shared/http/createLogger';
import type { ExecuteGraph } from '../../../subgraphs/shared/http/ExecuteGraph';
import { HttpFailure, type HttpFault } from '../../../subgraphs/shared/http/HttpFailure';

const query = { query: '{ x }', headers: {} };

/** A subgraph in a function; what it does is taken from the front of `next`. */
function guarded(limits: Partial<GatewayLimits>, ...next: (() => ReturnType<ExecuteGraph>)[]) {
  let calls = 0;
  let now = 0;
  const execute: ExecuteGraph = () => {
    calls += 1;
    return (next.shift() ?? (() => Promise.resolve({ data: {} })))();
  };
  const run = resilientSubgraph(execute, {
    name: 'x',
    limits: limitsFrom(limits),
    logger: silentLogger,
    random: () => 0,
    elapsed: () => now,
  });
  return { run, calls: () => calls, pass: (ms: number) => void (now += ms) };
}

const failing = (fault: HttpFault, status?: number) => () => Promise.reject(new HttpFailure(fault, status));
const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => 'answered',
    (error: { extensions?: { code?: string } }) => error.extensions?.code,
  );

describe('a resilient subgraph', () => {
  test.each<[HttpFault, number | undefined, number]>([
    ['NOT_REACHED', undefined, 2],
    ['NOT_REACHED', 200, 1],
    ['TIMED_OUT', undefined, 1],
    ['ABORTED', undefined, 1],
    ['REFUSED', 503, 1],
    ['NOT_A_RESULT', 200, 1],
  ])('tries again after %s with status %s: %i sent', async (fault, status, sent) => {
    const { run, calls } = guarded({ SUBGRAPH_RETRIES: 1 }, failing(fault, status));
    await codeOf(run(query));
    expect(calls()).toBe(sent);
  });

  test.each<[HttpFault, string]>([
    ['ABORTED', 'answered'],
    ['TOO_LARGE', 'answered'],
    ['TIMED_OUT', 'SUBGRAPH_UNAVAILABLE'],
    ['REFUSED', 'SUBGRAPH_UNAVAILABLE'],
  ])('lets %s count for the circuit: the next is %s', async (fault, next) => {
    const { run } = guarded({ SUBGRAPH_BREAKER_FAILURES: 1 }, failing(fault));
    await codeOf(run(query));
    expect(await codeOf(run(query))).toBe(next);
  });

  test.each([
    [999, 'answered', 2],
    [1_000, 'SUBGRAPH_TIMEOUT', 1],
  ])('that was waited for %i ms: %s', async (ms, outcome, sent) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const { run, calls, pass } = guarded({ SUBGRAPH_RUNNING: 1, SUBGRAPH_TIMEOUT_MS: 1_000 }, async () => {
      await held;
      return { data: {} };
    });
    const first = run(query);
    const second = codeOf(run(query));
    pass(ms);
    release();
    await first;
    expect([await second, calls()]).toEqual([outcome, sent]);
  });

  test('is not asked for a client that has gone', async () => {
    const { run, calls } = guarded({});
    expect(await codeOf(run({ ...query, signal: AbortSignal.abort() }))).toBe('SUBGRAPH_TIMEOUT');
    expect(calls()).toBe(0);
  });

  test('that answers errors is healthy', async () => {
    const { run, calls } = guarded({ SUBGRAPH_BREAKER_FAILURES: 1 }, () => Promise.resolve({ errors: [] }));
    await run(query);
    await run(query);
    expect(calls()).toBe(2);
  });
});
