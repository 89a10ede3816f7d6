/** A part of a whole, 0 to 1; null when the whole is nothing. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
