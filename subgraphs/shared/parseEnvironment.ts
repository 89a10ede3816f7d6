import { z } from 'zod';

/** Environment variables that a process cannot start with: every problem, not the first. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  constructor(readonly problems: readonly string[]) {
    super(`The environment is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/**
 * Turns environment variables into typed values. An empty variable counts as absent. Throws EnvironmentError with
 * the whole list of what is wrong, each line beginning with the variable's name; values are not repeated, because
 * some are secrets.
 * @param alsoWrong problems of several variables together, told even when single ones are wrong
 */
export function parseEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  variables: Readonly<Record<string, string | undefined>>,
  alsoWrong: (given: Readonly<Record<string, string | undefined>>) => readonly string[] = () => [],
): z.output<Schema> {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present, {
    error: (issue) =>
      issue.code === 'invalid_type' && issue.input === undefined ? 'is required' : undefined,
  });
  const problems = (result.error?.issues ?? []).map(
    ({ path, message }) => `${path.map(String).join('.') || 'environment'}: ${message}`,
  );
  const together = alsoWrong(present);
  if (result.success && together.length === 0) return result.data;
  throw new EnvironmentError([...problems, ...together]);
}

/** Public keys come from a file or from an address, never from both. */
export const oneKeyLocation = ({
  JWKS_FILE,
  JWKS_URL,
}: Readonly<Record<string, string | undefined>>): string[] =>
  (JWKS_FILE === undefined) === (JWKS_URL === undefined)
    ? ['JWKS_FILE: set either JWKS_FILE or JWKS_URL']
    : [];

/** Pieces of environment schemas that several processes share. */
export const environmentValue = {
  port: z.coerce.number().int().min(0).max(65_535),
  milliseconds: z.coerce.number().int().min(1).max(600_000),
  /** Between two looks at a file that may change, in ms; 0 is never. */
  watchInterval: z.coerce.number().int().min(0).max(600_000),
  bytes: z.coerce
    .number()
    .int()
    .min(1024)
    .max(1024 ** 3),
  url: z.url({ protocol: /^https?$/ }),
  /** on, true, 1, yes or off, false, 0, no. */
  switch: z.stringbool({ truthy: ['on', 'true', '1', 'yes'], falsy: ['off', 'false', '0', 'no'] }),
  /** One or two live values of the router's secret, parted by a comma, each at least 16 characters. */
  routerSecrets: z
    .string()
    .transform((text) => text.split(',').map((secret) => secret.trim()))
    .pipe(z.array(z.string().min(16)).min(1).max(2)),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
} as const;
