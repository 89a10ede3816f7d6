import { buildDist } from '../support/buildDist';
import { composeServices } from '../support/composeServices';
import { startTopology, type Topology } from '../support/composeTopology';
import type { Ask } from '../support/graphWorld';
import { personalData } from '../support/personalData';
import { askTopology } from '../support/topologyClient';
import { subgraphServices } from '../support/topologyServices';

const reform = { role: 'FILING_AUTHORITY', value: 'cq-reform-office' } as const;
let topology: Topology;
let ask: Ask;

beforeAll(async () => {
  buildDist();
  topology = await startTopology({ database: 'mysql' });
  ask = askTopology(topology);
}, 240_000);
afterAll(() => topology.close(), 60_000);

describe('docker-compose.yml', () => {
  it('publishes no port but the gateway', () => {
    const services = composeServices({
      MYSQL_ROOT_PASSWORD: 'x',
      ROUTER_SECRETS: 'x',
      FIELD_KEYS: 'x',
      BLIND_INDEX_KEYS: 'x',
      SEAL_KEYS: 'x',
    });
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['gateway']);
  });
});

describe('the distributed topology', () => {
  it('answers one query from three processes', async () => {
    const { data, errors } = await ask(
      reform,
      '{ pools { totalCount } experts { totalCount } sessions { totalCount } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      pools: { totalCount: 0 },
      experts: { totalCount: 0 },
      sessions: { totalCount: 0 },
    });
  });

  it.each(subgraphServices)('%s answers nothing without the router secret', async (service) => {
    const response = await fetch(`${topology.urlOf(service)}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ _service { sdl } }' }),
    });
    expect(response.status).toBe(401);
    const body = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] };
    expect(body.data).toBeUndefined();
    expect(body.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('loses only the fields of a subgraph that is down', async () => {
    await topology.stop('evaluations', 'SIGKILL');
    const { data, errors } = await ask(reform, '{ pools { totalCount } sessions { totalCount } }');
    expect(data).toEqual({ pools: { totalCount: 0 }, sessions: null });
    expect(errors).toMatchObject([{ path: ['sessions'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    await topology.start('evaluations');
    expect((await ask(reform, '{ sessions { totalCount } }')).data).toEqual({ sessions: { totalCount: 0 } });
  }, 60_000);

  it('drains on SIGTERM and ends well', async () => {
    const asked = Promise.all(
      Array.from({ length: 20 }, () => ask(reform, '{ authorities(first: 100) { nodes { id } } }')),
    );
    await asked;
    expect(await topology.stop('gateway')).toBe(0);
    await topology.start('gateway');
  }, 60_000);

  it('writes no personal data and no token into a log', () => {
    for (const service of [...subgraphServices, 'gateway'] as const) {
      expect(topology.logOf(service)).not.toMatch(personalData);
    }
  });
});
