import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './packageRoot';

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  DATA_DIR: z.string().min(1).default('data'),
  TOKEN_ISSUER: z.string().min(1).default('https://identity.expert-pool-graph.example'),
  TOKEN_AUDIENCE: z.string().min(1).default('expert-pool-graph'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
});

/** Settings of the commands that work on the embedded graph. */
export interface EmbeddedSettings extends Omit<z.infer<typeof settings>, 'DATA_DIR'> {
  /** Absolute folder of the SQLite files and the development keys. */
  readonly dataDirectory: string;
}

/** Reads the environment once; throws with the whole list of what is wrong. */
export function readEmbeddedSettings(): EmbeddedSettings {
  const result = settings.safeParse(process.env);
  if (!result.success) throw new Error(`The environment is not valid:\n${z.prettifyError(result.error)}`);
  const { DATA_DIR, ...rest } = result.data;
  return { ...rest, dataDirectory: isAbsolute(DATA_DIR) ? DATA_DIR : join(packageRoot(), DATA_DIR) };
}
