import { z } from 'zod';
import type { DatabaseConfig } from './database/databaseConfig';
import type { KeyLocation } from './identity/keySource';
import { tracingVariables } from './tracing/tracingVariables';
import { metricsVariables } from './metrics/metricsVariables';
import { environmentValue } from './parseEnvironment';

/** Variables that every subgraph's process reads. */
export const subgraphVariables = {
  HOST: z.string().default('127.0.0.1'),
  PORT: environmentValue.port.default(4001),
  /** Folder of the SDL files, relative to the working directory. */
  SCHEMA_DIR: z.string().default('schema'),
  DB_TYPE: z.enum(['mysql', 'mariadb', 'sqlite']),
  /** `mysql://user:password@host:port/database`, or the file's path for sqlite. */
  DATABASE_URL: z.string(),
  DB_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
  DB_QUEUE_LIMIT: z.coerce.number().int().min(1).max(100_000).default(200),
  DB_ACQUIRE_TIMEOUT_MS: environmentValue.milliseconds.default(10_000),
  TOKEN_ISSUER: z.string(),
  TOKEN_AUDIENCE: z.string(),
  JWKS_FILE: z.string().optional(),
  JWKS_URL: environmentValue.url.optional(),
  ROUTER_SECRETS: environmentValue.routerSecrets,
  /** Private JWK that signs this subgraph's SERVICE tokens, and nothing else. */
  SERVICE_KEY_FILE: z.string(),
  /** Public keys of every subgraph's SERVICE tokens; by default that of SERVICE_KEY_FILE, which all of them share. */
  SERVICE_JWKS_FILE: z.string().optional(),
  EXPERTS_URL: environmentValue.url,
  COMMITTEES_URL: environmentValue.url,
  EVALUATIONS_URL: environmentValue.url,
  PEER_TIMEOUT_MS: environmentValue.milliseconds.default(5_000),
  LOG_LEVEL: environmentValue.logLevel.default('info'),
  ...metricsVariables,
  ...tracingVariables,
} as const;

export type SubgraphEnvironment = z.output<z.ZodObject<typeof subgraphVariables>>;

/** The variables of a subgraph's process: those of every subgraph, and its own. */
export const subgraphSchema = <Own extends z.ZodRawShape>(own: Own) =>
  z.object({ ...subgraphVariables, ...own });

/** Where the database is. */
export function databaseConfigOf(environment: SubgraphEnvironment): DatabaseConfig {
  const { DB_TYPE: kind, DATABASE_URL: url, DB_ACQUIRE_TIMEOUT_MS: acquireTimeoutMs } = environment;
  if (kind === 'sqlite') return { kind, file: url, acquireTimeoutMs };
  return {
    kind,
    url,
    acquireTimeoutMs,
    poolSize: environment.DB_POOL_SIZE,
    queueLimit: environment.DB_QUEUE_LIMIT,
  };
}

/** Where the public keys are. */
export const keyLocationOf = ({ JWKS_FILE, JWKS_URL }: SubgraphEnvironment): KeyLocation =>
  JWKS_URL === undefined ? { file: JWKS_FILE ?? '' } : { url: JWKS_URL };
