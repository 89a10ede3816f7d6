/** Characters of the longest id, in every column of one. */
export const ID_LENGTH = 40;
