import type { z } from 'zod';
import type { ErrorCode } from '../../subgraphs/shared/errorCodes';

export const limitGroups = [
  'One document',
  'Cost',
  'Rate',
  'Subgraphs',
  'HTTP',
  'Introspection',
  'Usage',
  'Processes of subgraphs',
] as const;

/** One guard rail: its line in docs/limits.md, and how its variable is read. */
export interface Limit<Value extends z.ZodType = z.ZodType> {
  readonly group: (typeof limitGroups)[number];
  /** What is bounded, and in which unit. */
  readonly bounds: string;
  /** The environment variable's value, with its default. */
  readonly read: Value;
  /** What happens past it. */
  readonly past: string;
  /** What a client is told; absent where it gets no answer, or none that is an error. */
  readonly code?: ErrorCode;
}
