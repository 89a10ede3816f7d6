import type { SubgraphName } from '../../../commands/subgraphNames';
import { freePort } from '../../support/freePort';
import type { BenchIdentity } from './benchIdentity';
import type { Peer } from './peers';
import { startProcess, type BenchProcess, type ProcessOptions } from './startProcess';

type Environment = Readonly<Record<string, string>>;

/** Starts a process of `npm run build`, and waits until it answers at a path of its own. */
export function startShipped(
  entry: 'gateway' | `subgraphs/${SubgraphName}`,
  env: Environment,
  { tellsMemory = false, path = '/health/ready' } = {},
): Promise<BenchProcess> {
  const health = `http://127.0.0.1:${env['PORT']}${path}`;
  const options: ProcessOptions = {
    ready: () =>
      fetch(health).then(
        ({ ok }) => ok,
        () => false,
      ),
    env: { HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...env },
    tellsMemory,
  };
  return startProcess([`dist/${entry}/index.js`], options);
}

export interface ShippedGatewayOptions {
  readonly identity: BenchIdentity;
  readonly urls: Readonly<Record<SubgraphName, string>>;
  /** Default: that of the product. */
  readonly supergraphFile?: string;
  /** Gateway processes on the one port. Default 1. */
  readonly processes?: number;
  readonly tellsMemory?: boolean;
}

/** Our gateway as it is shipped: it checks tokens, and no budget is in the way of the bench. */
export async function startShippedGateway(name: string, options: ShippedGatewayOptions): Promise<Peer> {
  const { identity, urls, supergraphFile, processes = 1, tellsMemory = false } = options;
  const port = await freePort();
  const env = {
    ...identity.environment,
    PORT: String(port),
    EXPERTS_URL: urls.experts,
    COMMITTEES_URL: urls.committees,
    EVALUATIONS_URL: urls.evaluations,
    ...(supergraphFile !== undefined && { SUPERGRAPH_FILE: supergraphFile, CONTRACTS: 'false' }),
    WEB_CONCURRENCY: String(processes),
    RATE_LIMIT_POINTS: '1000000000',
    COST_BUDGETS: JSON.stringify({ FILING_AUTHORITY: 1_000_000_000 }),
    SUBGRAPH_TIMEOUT_MS: '60000',
    WATCH_INTERVAL_MS: '0',
  };
  // Canned subgraphs tell nothing of their health.
  const process = await startShipped('gateway', env, { tellsMemory, path: '/health/live' });
  return { name, url: `http://127.0.0.1:${port}/graphql`, process };
}
