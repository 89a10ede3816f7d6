import type { z } from 'zod';
import { keyRingVariable } from '../shared/encryption/keyRingVariable';
import { oneKeyLocation, parseEnvironment } from '../shared/parseEnvironment';
import { subgraphSchema } from '../shared/subgraphEnvironment';

const variables = subgraphSchema({
  /** Keys of the encrypted fields. */
  FIELD_KEYS: keyRingVariable,
  /** Keys of the index by which an ID number is found; never those of FIELD_KEYS. */
  BLIND_INDEX_KEYS: keyRingVariable,
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
