import { z } from 'zod';
import type { DatabaseConfig } from './database/databaseConfig';
import type { KeyLocation } from './identity/keySource';
import { environmentValue } from './parseEnvironment';

/** Variables that every subgraph's process reads. */
export const subgraphVariables = {
  NODE_ENV: z.string().default('development'),
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
  /** Private JWK that signs this subgraph's SERVICE tokens; its public half is in the JWKS. */
  SERVICE_KEY_FILE: z.string(),
  EXPERTS_URL: environmentValue.url,
  COMMITTEES_URL: environmentValue.url,
  EVALUATIONS_URL: environmentValue.url,
  PEER_TIMEOUT_MS: environmentValue.milliseconds.default(5_000),
  LOG_LEVEL: environmentValue.logLevel.default('info'),
} as const;

export type SubgraphEnvironment = z.output<z.ZodObject<typeof subgraphVariables>>;

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

/** Where the public keys are. Throws Error when neither a file nor an address is named. */
export function keyLocationOf({ JWKS_FILE, JWKS_URL }: SubgraphEnvironment): KeyLocation {
  if (JWKS_URL !== undefined) return { url: JWKS_URL };
  if (JWKS_FILE !== undefined) return { file: JWKS_FILE };
  throw new Error('set either JWKS_FILE or JWKS_URL');
}
