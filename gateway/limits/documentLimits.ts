import { z } from 'zod';
import type { Limit } from './Limit';

/** A whole number of 1 or more. */
const count = (usual: number) => z.coerce.number().int().min(1).max(1_000_000).default(usual);
const document = (bounds: string, usual: number) =>
  ({
    group: 'One document',
    bounds,
    read: count(usual),
    past: 'refused before it is planned; the message names the limit',
    code: 'COST_LIMIT_EXCEEDED',
  }) as const satisfies Limit;

/** Far above what a page of a client needs; the introspection query of GraphiQL fits. */
export const documentLimits = {
  MAX_TOKENS: {
    group: 'One document',
    bounds: 'tokens of the text',
    read: count(10_000),
    past: 'not parsed any further',
    code: 'GRAPHQL_PARSE_FAILED',
  },
  MAX_SELECTIONS: document('fields and fragments, those of a fragment each time it is spread', 3_000),
  MAX_DEPTH: document('fields inside fields', 25),
  MAX_ALIASES: document('aliases', 300),
  MAX_ROOT_FIELDS: document('fields of the query or mutation type', 50),
  MAX_DIRECTIVES_IN_ONE_PLACE: document('directives on one field, fragment or operation', 5),
  MAX_DIRECTIVES: document('directives, on the operation and all that it selects', 100),
} as const satisfies Record<string, Limit>;
