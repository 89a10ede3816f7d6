import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildDist } from '../support/buildDist';
import { startTopology, type Topology } from '../support/composeTopology';
import type { GraphAnswer } from '../support/graphWorld';
import { startCollector, type Collector } from '../support/otlpCollector';
import { figuresAt } from '../support/readFigures';
import { askTopology } from '../support/topologyClient';
import { addresses } from '../support/topologyServices';
import { until } from '../support/until';

const reform = { role: 'FILING_AUTHORITY', value: 'cq-reform-office' } as const;
const QUERY = '{ pools { totalCount } experts { totalCount } sessions { totalCount } }';
const folder = mkdtempSync(join(tmpdir(), 'epg-operations-'));
const supergraph = join(folder, 'supergraph.graphql');
const whole = resolve(__dirname, '../../schema/supergraph.graphql');
let collector: Collector;
let topology: Topology;
let ask: ReturnType<typeof askTopology>;

beforeAll(async () => {
  buildDist();
  copyFileSync(whole, supergraph);
  collector = await startCollector();
  topology = await startTopology({
    database: 'sqlite',
    everywhere: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url },
    gateway: {
      WEB_CONCURRENCY: '2',
      SUPERGRAPH_FILE: supergraph,
      WATCH_INTERVAL_MS: '100',
      DRAIN_NOTICE_MS: '500',
    },
  });
  ask = askTopology(topology);
}, 240_000);
afterAll(async () => {
  await topology.close();
  await collector.close();
  rmSync(folder, { recursive: true });
}, 60_000);

/** A process starts in two seconds on a machine that has nothing else to do. */
const STARTS_MS = 90_000;

/** Three clients ask without a pause while something is done. Every answer, and every request that got none, comes back. */
async function underLoad(work: () => Promise<void>): Promise<readonly string[]> {
  const answers: string[] = [];
  let over = false;
  const client = async () => {
    while (!over)
      answers.push(
        await ask(reform, QUERY).then(
          ({ status, text }: GraphAnswer) => `${status} ${text}`,
          (error: unknown) => String(error),
        ),
      );
  };
  const clients = Array.from({ length: 3 }, client);
  try {
    await until(() => answers.length > 20);
    await work();
    const done = answers.length;
    await until(() => answers.length > done + 20);
  } finally {
    over = true;
    await Promise.all(clients);
  }
  return answers;
}

const times = (message: string): number => topology.logOf('gateway').split(`"msg":"${message}"`).length - 1;

describe('several gateway processes on one port', () => {
  it('are replaced one by one without an error', async () => {
    const { status, text } = await ask(reform, QUERY);
    expect([status, JSON.parse(text)]).toMatchObject([200, { data: { pools: { totalCount: 0 } } }]);
    const answers = await underLoad(async () => {
      topology.signal('gateway', 'SIGUSR2');
      await until(() => times('every worker was replaced') === 1, STARTS_MS);
    });
    expect(new Set(answers)).toEqual(new Set([`200 ${text}`]));
    expect(times('listening')).toBe(4);
  }, 120_000);

  it('add their figures up', async () => {
    const before = await figuresAt(`http://${addresses.gateway}:9464`);
    for (let turn = 0; turn < 8; turn += 1) await ask(reform, QUERY);
    const after = await figuresAt(`http://${addresses.gateway}:9464`);
    const name = 'graph_subgraph_requests_total{subgraph="experts",outcome="OK"}';
    expect((after[name] ?? 0) - (before[name] ?? 0)).toBe(8);
  });

  it('put the parts of gateway and three subgraphs into the sender’s trace', async () => {
    const traceId = randomBytes(16).toString('hex');
    await ask(reform, QUERY, {}, { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` });
    const parts = () => collector.spans().filter((span) => span.traceId === traceId);
    await until(() => parts().length === 7);
    const [served, asked] = ['graphql', 'ask'].map((name) =>
      parts().filter((span) => span.name.startsWith(name)),
    );
    expect(served?.map(({ service }) => service).sort()).toEqual([
      'committees',
      'evaluations',
      'experts',
      'gateway',
    ]);
    const above = (service: string) => served?.find((span) => span.service === service)?.parentSpanId;
    expect(above('gateway')).toBe('1'.repeat(16));
    for (const { name, spanId } of asked ?? []) expect(above(name.replace('ask ', ''))).toBe(spanId);
    expect(JSON.stringify(collector.spans())).not.toMatch(/totalCount|cq-reform-office|user:/);
    for (const service of ['gateway', 'experts', 'committees', 'evaluations'] as const)
      expect(topology.logOf(service)).toContain(`"traceId":"${traceId}"`);
  });

  it('serve another supergraph without an error, and refuse a bad one', async () => {
    const { text } = await ask(reform, QUERY);
    const answers = await underLoad(async () => {
      for (let swap = 1; swap <= 3; swap += 1) {
        writeFileSync(`${supergraph}.new`, `${readFileSync(whole, 'utf8')}\n# ${swap}\n`);
        renameSync(`${supergraph}.new`, supergraph);
        await until(() => times('supergraph replaced') === swap * 2);
      }
      writeFileSync(supergraph, readFileSync(whole, 'utf8').slice(0, 5_000));
      await until(() => times('supergraph refused, the one in force stays') === 2);
    });
    expect(new Set(answers)).toEqual(new Set([`200 ${text}`]));
    topology.signal('gateway', 'SIGHUP');
    await until(() => times('supergraph refused, the one in force stays') === 4);
    expect((await ask(reform, QUERY)).text).toBe(text);
  }, 60_000);

  it('lose the fields of a subgraph that is down, and nothing else', async () => {
    await topology.stop('evaluations', 'SIGKILL');
    const { data, errors } = await ask(reform, QUERY);
    expect(data).toMatchObject({ pools: { totalCount: 0 }, experts: { totalCount: 0 }, sessions: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    await topology.start('evaluations');
    expect((await ask(reform, QUERY)).errors).toBeUndefined();
  }, 60_000);

  it('replace one that was killed', async () => {
    copyFileSync(whole, supergraph);
    const listening = times('listening');
    const pid = /"workerPid":(\d+)/.exec(topology.logOf('gateway').split('\n').reverse().join('\n'))?.[1];
    process.kill(Number(pid), 'SIGKILL');
    await until(() => times('a worker ended by itself') === 1);
    await until(() => times('listening') === listening + 1, STARTS_MS);
    expect((await ask(reform, QUERY)).errors).toBeUndefined();
  }, 120_000);

  it('drain together on SIGTERM and end well', async () => {
    expect(await topology.stop('gateway')).toBe(0);
  }, 60_000);
});
