import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { metricsVariables } from '../subgraphs/shared/metrics/metricsVariables';
import { environmentValue, oneKeyLocation, parseEnvironment } from '../subgraphs/shared/parseEnvironment';
import { smsProblems, smsVariables } from '../subgraphs/evaluations/sms/smsVariables';
import { modesVariable } from '../gateway/persisted/documentModes';
import { limitVariables } from '../gateway/limits/gatewayLimits';
import { usageVariables } from '../gateway/usage/usageVariables';
import { packageRoot } from './packageRoot';

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: environmentValue.port.default(4000),
  /** Folder of the SQLite files and the development keys, from the folder of package.json. */
  DATA_DIR: z.string().default('data'),
  TOKEN_ISSUER: z.string().default('https://identity.expert-pool-graph.example'),
  TOKEN_AUDIENCE: z.string().default('expert-pool-graph'),
  JWKS_FILE: z.string().optional(),
  JWKS_URL: environmentValue.url.optional(),
  FIELD_KEYS: z.string().optional(),
  BLIND_INDEX_KEYS: z.string().optional(),
  SEAL_KEYS: z.string().optional(),
  JOB_INTERVAL_MS: environmentValue.milliseconds.default(5_000),
  ...smsVariables,
  SMS_GATEWAY: smsVariables.SMS_GATEWAY.default('console'),
  GRAPHIQL: environmentValue.switch.default(true),
  INTROSPECTION: environmentValue.switch.default(true),
  PERSISTED_DOCUMENTS_DIR: z.string().optional(),
  /** How often the manifests are looked at, in ms; 0 never. */
  WATCH_INTERVAL_MS: environmentValue.watchInterval.default(2_000),
  PERSISTED_DOCUMENTS: modesVariable,
  ...usageVariables,
  LOG_LEVEL: environmentValue.logLevel.default('warn'),
  ...limitVariables,
  ...metricsVariables,
});

/** What production needs: nothing is made up there. */
function alsoWrong(given: Readonly<Record<string, string | undefined>>): string[] {
  const { JWKS_FILE, JWKS_URL } = given;
  if (given['NODE_ENV'] !== 'production')
    return [
      ...(JWKS_FILE !== undefined && JWKS_URL !== undefined ? oneKeyLocation(given) : []),
      ...smsProblems(given),
    ];
  const missing = ['FIELD_KEYS', 'BLIND_INDEX_KEYS', 'SEAL_KEYS', 'SMS_GATEWAY'].filter(
    (name) => given[name] === undefined,
  );
  return [
    ...oneKeyLocation(given),
    ...smsProblems(given),
    ...missing.map((name) => `${name}: is required in production`),
  ];
}

/** Settings of the commands that work on the embedded graph. */
export interface EmbeddedSettings extends Omit<z.output<typeof variables>, 'DATA_DIR'> {
  /** Absolute folder of the SQLite files and the development keys. */
  readonly dataDirectory: string;
}

/** Reads the environment once; throws EnvironmentError with the whole list of what is wrong. */
export function readEmbeddedSettings(): EmbeddedSettings {
  const { DATA_DIR, ...rest } = parseEnvironment(variables, process.env, alsoWrong);
  return { ...rest, dataDirectory: isAbsolute(DATA_DIR) ? DATA_DIR : join(packageRoot(), DATA_DIR) };
}

const policyVariables = z.object({
  PERSISTED_DOCUMENTS_DIR: z.string().optional(),
  PERSISTED_DOCUMENTS: modesVariable,
  COST_BUDGETS: limitVariables.COST_BUDGETS,
});

/** What decides for a role whatever its claims; throws EnvironmentError with the whole list of what is wrong. */
export const readPolicySettings = (): z.output<typeof policyVariables> =>
  parseEnvironment(policyVariables, process.env);
