import { z } from 'zod';
import { KeyRingError, parseKeyRing } from '../shared/encryption/keyRing';
import { oneKeyLocation, parseEnvironment } from '../shared/parseEnvironment';
import { subgraphSchema } from '../shared/subgraphEnvironment';

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

const variables = subgraphSchema({
  /** Keys of the encrypted fields. */
  FIELD_KEYS: keyRing,
  /** Keys of the index by which an ID number is found; never those of FIELD_KEYS. */
  BLIND_INDEX_KEYS: keyRing,
}).superRefine(({ FIELD_KEYS, BLIND_INDEX_KEYS }, issues) => {
  const fields = [...FIELD_KEYS.keys.values()];
  if ([...BLIND_INDEX_KEYS.keys.values()].some((key) => fields.some((field) => field.equals(key))))
    issues.addIssue({ code: 'custom', path: ['BLIND_INDEX_KEYS'], message: 'shares a key with FIELD_KEYS' });
});

export type ExpertsEnvironment = z.output<typeof variables>;

/** Settings of the experts process; throws EnvironmentError with everything that is wrong. */
export const expertsEnvironment = (
  given: Readonly<Record<string, string | undefined>> = process.env,
): ExpertsEnvironment => parseEnvironment(variables, given, oneKeyLocation);
