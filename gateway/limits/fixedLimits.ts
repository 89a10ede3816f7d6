import { MAX_ANSWER_BYTES } from '../../subgraphs/shared/http/httpExecute';
import { MAX_TOKEN_LENGTH } from '../../subgraphs/shared/identity/tokenVerifier';
import { DEFAULT_SIZE, LARGEST_SIZE } from '../../subgraphs/shared/scope/pageSize';
import { MOST_ERRORS } from '../executor/Run';
import { MOST_COORDINATES, MOST_USES } from '../usage/countDay';
import { MOST_DAYS } from '../usage/usageTally';
import { MOST_VALUES_LOOKED_AT } from '../usage/variableWalk';
import type { Limit } from './Limit';

/** A guard rail that no variable changes. */
export interface FixedLimit extends Omit<Limit, 'read'> {
  readonly value: number | string;
}

/** They stand in docs/limits.md beside those of limitTable; the names are ours, for tests to say which they prove. */
export const fixedLimits = {
  PAGE_SIZE: {
    group: 'One document',
    bounds: '`first` of every list',
    value: `1 to ${LARGEST_SIZE}; ${DEFAULT_SIZE} when left out`,
    past: 'the list is null with an error at its path, the rest of the answer stands',
    code: 'BAD_USER_INPUT',
  },
  SCHEMA_LISTS: {
    group: 'One document',
    bounds: 'lists inside lists of the schema about itself (`fields { type { fields …`)',
    value: 2,
    past: 'refused before it is planned',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  OPERATIONS: {
    group: 'One document',
    bounds: 'operations in one HTTP request',
    value: 1,
    past: 'a batch is refused whole',
    code: 'BAD_REQUEST',
  },
  ERRORS_TOLD: {
    group: 'One document',
    bounds: 'errors of one answer',
    value: MOST_ERRORS,
    past: 'further ones are left out; their fields are null all the same',
  },
  SUBGRAPH_ANSWER: {
    group: 'Subgraphs',
    bounds: 'answer of a subgraph over HTTP, in bytes',
    value: MAX_ANSWER_BYTES,
    past: 'not read any further; its fields are null, the rest of the answer stands',
    code: 'SUBGRAPH_UNAVAILABLE',
  },
  TOKEN_LENGTH: {
    group: 'HTTP',
    bounds: 'access token, in characters',
    value: MAX_TOKEN_LENGTH,
    past: 'not looked at',
    code: 'UNAUTHENTICATED',
  },
  USAGE_OPERATIONS: {
    group: 'Usage',
    bounds: 'operations by clients that a process keeps apart on one day',
    value: MOST_USES,
    past: 'the next ones are kept together by client: what they touch stays known, what they are called does not',
  },
  USAGE_COORDINATES: {
    group: 'Usage',
    bounds: 'coordinates that a process keeps on one day, of all operations by clients together',
    value: MOST_COORDINATES,
    past: 'operations that do not fit are kept together by client, as above',
  },
  USAGE_VALUES: {
    group: 'Usage',
    bounds: 'inputs and values of enums in the variables of one request that are looked at',
    value: MOST_VALUES_LOOKED_AT,
    past: 'the variables count as using everything that their types have',
  },
  USAGE_DAYS_UNWRITTEN: {
    group: 'Usage',
    bounds: 'days that are kept in memory while nothing can be written, with the one that runs',
    value: MOST_DAYS,
    past: 'the oldest is forgotten',
  },
} as const satisfies Record<string, FixedLimit>;
