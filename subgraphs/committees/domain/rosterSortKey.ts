/**
 * What a roster is sorted by: the first syllable of the name's pinyin, which is all that experts tell. A masked name
 * (张*) shows as much; a cursor carries it, so nothing longer is stored even if it should be told.
 */
export const rosterSortKey = (nameSortKey: string): string => (nameSortKey.split(' ')[0] ?? '').slice(0, 40);
