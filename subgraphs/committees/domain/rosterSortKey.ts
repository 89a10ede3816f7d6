/**
 * What a roster is sorted by: the first syllable of the name's pinyin. A masked name (张*) shows as much, so a
 * cursor that carries it tells nothing new; the whole reading would undo the mask.
 */
export const rosterSortKey = (nameSortKey: string): string => (nameSortKey.split(' ')[0] ?? '').slice(0, 40);
