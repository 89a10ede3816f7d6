import type { Limit } from './Limit';

/** A guard rail that no variable changes. */
export interface FixedLimit extends Omit<Limit, 'read'> {
  readonly value: string;
}

/** They stand in docs/limits.md beside those of limitTable. */
export const fixedLimits: readonly FixedLimit[] = [
  {
    group: 'One document',
    bounds: '`first` of every list',
    value: '1 to 100; 20 when left out',
    past: 'the list is null with an error at its path, the rest of the answer stands',
    code: 'BAD_USER_INPUT',
  },
  {
    group: 'One document',
    bounds: 'lists inside lists of the schema about itself (`fields { type { fields …`)',
    value: '2',
    past: 'refused before it is planned',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    group: 'One document',
    bounds: 'operations in one HTTP request',
    value: '1',
    past: 'a batch is refused whole',
    code: 'BAD_REQUEST',
  },
  {
    group: 'Subgraphs',
    bounds: 'answer of a subgraph over HTTP',
    value: '32 MiB',
    past: 'not read any further; its fields are null, the rest of the answer stands',
    code: 'SUBGRAPH_UNAVAILABLE',
  },
];
