import { z } from 'zod';
import { modesVariable } from './persisted/documentModes';
import { limitVariables } from './limits/gatewayLimits';
import { usageVariables } from './usage/usageVariables';
import { tracingVariables } from '../subgraphs/shared/tracing/tracingVariables';
import { metricsVariables } from '../subgraphs/shared/metrics/metricsVariables';
import { environmentValue, oneKeyLocation, parseEnvironment } from '../subgraphs/shared/parseEnvironment';

// @apollo/gateway sends usage figures to its maker and asks the cloud where it runs, unless this is set before it
// is loaded. No caller may turn that on.
process.env.APOLLO_TELEMETRY_DISABLED = '1';

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: environmentValue.port.default(4000),
  /** Gateway processes on the one port; above one, a supervisor keeps them running. */
  WEB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  /** The composed supergraph, relative to the working directory. */
  SUPERGRAPH_FILE: z.string().default('schema/supergraph.graphql'),
  /** How often the files that may change under way are looked at, in ms; 0 leaves it to SIGHUP. */
  WATCH_INTERVAL_MS: environmentValue.watchInterval.default(2_000),
  TOKEN_ISSUER: z.string(),
  TOKEN_AUDIENCE: z.string(),
  JWKS_FILE: z.string().optional(),
  JWKS_URL: environmentValue.url.optional(),
  ROUTER_SECRETS: environmentValue.routerSecrets,
  EXPERTS_URL: environmentValue.url,
  COMMITTEES_URL: environmentValue.url,
  EVALUATIONS_URL: environmentValue.url,
  /** Whether equal queries of one token that wait at the same time are asked of a subgraph once. */
  SHARE_QUERIES: environmentValue.switch.default(false),
  /** How long the process still serves after it says that it is not ready, for the balancer to notice. */
  DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(10_000).default(2_000),
  LOG_LEVEL: environmentValue.logLevel.default('info'),
  GRAPHIQL: environmentValue.switch.default(true),
  INTROSPECTION: environmentValue.switch.default(true),
  ...limitVariables,
  ...metricsVariables,
  ...tracingVariables,
  /** Whether partners and the ministry have addresses of their own. */
  CONTRACTS: environmentValue.switch.default(true),
  /** Manifests of registered documents, `<client>.json` each, relative to the working directory. */
  PERSISTED_DOCUMENTS_DIR: z.string().optional(),
  PERSISTED_DOCUMENTS: modesVariable,
  ...usageVariables,
});

export type GatewayEnvironment = z.output<typeof schema>;

/** Settings of the distributed gateway; throws EnvironmentError with everything that is wrong. */
export const gatewayEnvironment = (
  variables: Readonly<Record<string, string | undefined>> = process.env,
): GatewayEnvironment => parseEnvironment(schema, variables, oneKeyLocation);
