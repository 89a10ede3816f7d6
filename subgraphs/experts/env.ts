import { z } from 'zod';
import { KeyRingError, parseKeyRing } from '../shared/encryption/keyRing';
import { parseEnvironment } from '../shared/parseEnvironment';
import { subgraphVariables } from '../shared/subgraphEnvironment';

/** `kid:base64,kid2:base64`, the current key first; see parseKeyRing. */
const keyRing = z.string().transform((text, issues) => {
  try {
    return parseKeyRing(text);
  } catch (error) {
    if (!(error instanceof KeyRingError)) throw error;
    for (const message of error.problems) issues.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
});

const variables = z.object({
  ...subgraphVariables,
  /** Keys of the encrypted fields. */
  FIELD_KEYS: keyRing,
  /** Keys of the index by which an ID number is found; never those of FIELD_KEYS. */
  BLIND_INDEX_KEYS: keyRing,
});

export type ExpertsEnvironment = z.output<typeof variables>;

/** Settings of the experts process; throws EnvironmentError with everything that is wrong. */
export const expertsEnvironment = (
  given: Readonly<Record<string, string | undefined>> = process.env,
): ExpertsEnvironment => parseEnvironment(variables, given);
