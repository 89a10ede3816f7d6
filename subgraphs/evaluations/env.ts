import type { z } from 'zod';
import { keyRingVariable } from '../shared/encryption/keyRingVariable';
import { environmentValue, oneKeyLocation, parseEnvironment } from '../shared/parseEnvironment';
import { subgraphSchema } from '../shared/subgraphEnvironment';
import { smsProblems, smsVariables } from './sms/smsVariables';

const variables = subgraphSchema({
  /** Keys that seal who was drawn until the session opens; never those of FIELD_KEYS. */
  SEAL_KEYS: keyRingVariable,
  /** Between two looks for sessions to open and deadlines that have passed. */
  JOB_INTERVAL_MS: environmentValue.milliseconds.default(5_000),
  ...smsVariables,
});

export type EvaluationsEnvironment = z.output<typeof variables>;

/** Settings of the evaluations process; throws EnvironmentError with everything that is wrong. */
export const evaluationsEnvironment = (
  given: Readonly<Record<string, string | undefined>> = process.env,
): EvaluationsEnvironment =>
  parseEnvironment(variables, given, (all) => [...oneKeyLocation(all), ...smsProblems(all)]);
