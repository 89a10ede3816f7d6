import type { Expert } from './Expert';

/**
 * What other subgraphs sort a person by: the first syllable of the name's pinyin. A masked name (张*) shows as much;
 * the whole reading is the name, and has no business in an event, another subgraph's tables or a cursor.
 */
export const surnameSortKey = ({ nameSortKey }: Pick<Expert, 'nameSortKey'>): string =>
  nameSortKey.split(' ')[0] ?? '';
