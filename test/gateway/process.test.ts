import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readUsage } from '../../gateway/usage/readUsage';
import { createTestIdentity, TEST_AUDIENCE, TEST_ISSUER, type TestIdentity } from '../support/testIdentity';
import { housesSupergraph } from '../support/housesGraph';
import { freePort } from '../support/freePort';
import { figuresAt } from '../support/readFigures';
import { until } from '../support/until';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gateway-process-'));
const children: ChildProcess[] = [];
const servers: Server[] = [];

afterAll(() => {
  children.forEach((child) => child.kill('SIGKILL'));
  servers.forEach((server) => server.close());
  servers.forEach((server) => server.closeAllConnections());
  rmSync(folder, { recursive: true });
});

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/index.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return { child, said, ended: once(child, 'exit') as Promise<[number | null]> };
}

/** A gateway that listens, over one subgraph that stands for all. */
async function startOver(subgraphUrl: string, change: Record<string, string> = {}) {
  const identity = await createTestIdentity();
  const own = mkdtempSync(join(folder, 'of-'));
  const [supergraph, jwks] = [join(own, 'supergraph.graphql'), join(own, 'jwks.json')];
  writeFileSync(supergraph, housesSupergraph().replaceAll('http://127.0.0.1:9/graphql', subgraphUrl));
  writeFileSync(jwks, JSON.stringify({ keys: [identity.publicJwk] }));
  const process = start({
    PORT: '0',
    SUPERGRAPH_FILE: supergraph,
    WATCH_INTERVAL_MS: '0',
    CONTRACTS: 'off',
    TOKEN_ISSUER: TEST_ISSUER,
    TOKEN_AUDIENCE: TEST_AUDIENCE,
    JWKS_FILE: jwks,
    ROUTER_SECRETS: 'a-secret-of-sixteen, another-one-of-many',
    EXPERTS_URL: subgraphUrl,
    COMMITTEES_URL: subgraphUrl,
    EVALUATIONS_URL: subgraphUrl,
    DRAIN_NOTICE_MS: '300',
    ...change,
  });
  const { child, said } = process;
  while (!said.out.includes('"listening"')) await once(child.stdout ?? child, 'data');
  return { ...process, url: /"url":"([^"]+)"/.exec(said.out)?.[1] ?? '', supergraph, jwks, identity };
}

/** A subgraph that answers every request after the test lets it. */
async function heldSubgraph() {
  let release: () => void = () => undefined;
  let taken: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const asked = new Promise<void>((resolve) => (taken = resolve));
  const server = createServer((request, response) => {
    request.resume();
    const answer = (body: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/health/ready') return void answer({ status: 'ready' });
    taken();
    void held.then(() => answer({ data: { seenBy: 'held' } }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, release, asked };
}

describe('the gateway process', () => {
  test('names every bad variable and ends', async () => {
    const { said, ended } = start({ PORT: 'many', EXPERTS_URL: 'ftp://x', ROUTER_SECRETS: 'short' });
    expect((await ended)[0]).toBe(1);
    for (const name of [
      'PORT',
      'TOKEN_ISSUER',
      'TOKEN_AUDIENCE',
      'ROUTER_SECRETS',
      'EXPERTS_URL',
      'COMMITTEES_URL',
    ])
      expect(said.err).toMatch(new RegExp(`^  ${name}`, 'm'));
    expect(said.err).not.toContain('short');
  });

  test('serves another supergraph after SIGHUP and takes a new signing key', async () => {
    const subgraph = await heldSubgraph();
    subgraph.release();
    const { child, said, url, supergraph, jwks, identity } = await startOver(subgraph.url);
    const codeAs = async (asked: TestIdentity, query: string): Promise<string> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await asked.token({ issuedAt: new Date() })}`,
        },
        body: JSON.stringify({ query }),
      });
      const body = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      return body.errors?.[0]?.extensions.code ?? 'none';
    };
    expect(await codeAs(identity, '{ seenBy }')).toBe('none');

    writeFileSync(supergraph, 'half of a sup');
    child.kill('SIGHUP');
    await until(() => said.out.includes('SUPERGRAPH_REFUSED'));
    expect(await codeAs(identity, '{ seenBy }')).toBe('none');
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    writeFileSync(
      supergraph,
      housesSupergraph((sdl) => sdl.replace('seenBy: String', '')),
    );
    child.kill('SIGHUP');
    await until(() => said.out.includes('supergraph replaced'));
    expect(await codeAs(identity, '{ seenBy }')).toBe('GRAPHQL_VALIDATION_FAILED');

    const next = await createTestIdentity('next-key');
    expect(await codeAs(next, '{ __typename }')).toBe('UNAUTHENTICATED');
    writeFileSync(jwks, JSON.stringify({ keys: [identity.publicJwk, next.publicJwk] }));
    await until(async () => (await codeAs(next, '{ __typename }')) === 'none');
    expect(await codeAs(identity, '{ __typename }')).toBe('none');
  });

  test('keeps what was used of all its workers together when it drains', async () => {
    const subgraph = await heldSubgraph();
    subgraph.release();
    const usage = mkdtempSync(join(folder, 'usage-'));
    const gateway = await startOver(subgraph.url, { USAGE_DIR: usage, WEB_CONCURRENCY: '2' });
    await until(() => gateway.said.out.split('"listening"').length > 2);
    const authorization = `Bearer ${await gateway.identity.token({ issuedAt: new Date() })}`;
    for (let time = 0; time < 20; time += 1)
      await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', connection: 'close', authorization },
        body: '{"query":"query Seen { seenBy }"}',
      });
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended)[0]).toBe(0);
    expect(readdirSync(usage)).toHaveLength(2);
    const { usages } = await readUsage(usage);
    expect(usages).toMatchObject([{ contract: 'graph', client: 'FILING_AUTHORITY', operation: 'Seen' }]);
    expect(usages[0]?.touched.get('Query.seenBy')?.count).toBe(20);
  });

  test('answers what it took before SIGTERM and ends with 0', async () => {
    const subgraph = await heldSubgraph();
    const { child, ended, url, identity } = await startOver(subgraph.url);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    const running = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await identity.token({ issuedAt: new Date() })}`,
      },
      body: '{"query":"{ seenBy }"}',
    });
    await subgraph.asked;
    child.kill('SIGTERM');
    while ((await fetch(`${url}/health/ready`)).status !== 503);
    subgraph.release();
    expect(await (await running).json()).toEqual({ data: { seenBy: 'held' } });
    expect((await ended)[0]).toBe(0);
  });
});

describe('a worker that was killed', () => {
  test('comes back on the supergraph of the others while a refused one lies on the disk', async () => {
    const subgraph = await heldSubgraph();
    subgraph.release();
    const metricsPort = String(await freePort());
    const { child, said, ended, supergraph, identity } = await startOver(subgraph.url, {
      WEB_CONCURRENCY: '2',
      METRICS_PORT: metricsPort,
    });
    const times = (text: string) => said.out.split(text).length - 1;
    await until(() => times('all workers listen') === 1);
    writeFileSync(supergraph, 'type Query { cut');
    const [, url, pid] = /"url":"([^"]+)","workerPid":(\d+)/.exec(said.out) ?? [];
    process.kill(Number(pid), 'SIGKILL');
    await until(() => times('"workerPid"') === 3);
    expect(times('"SUPERGRAPH_REFUSED"')).toBe(1);
    expect(times('a worker did not come up')).toBe(0);
    for (let turn = 0; turn < 4; turn += 1) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          connection: 'close',
          authorization: `Bearer ${await identity.token({ issuedAt: new Date() })}`,
        },
        body: JSON.stringify({ query: '{ seenBy }' }),
      });
      expect(await response.json()).toEqual({ data: { seenBy: 'held' } });
    }
    const refused = 'graph_supergraph_loads_total{outcome="refused"}';
    expect((await figuresAt(`http://127.0.0.1:${metricsPort}`))[refused]).toBe(1);
    child.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  }, 240_000);
});
