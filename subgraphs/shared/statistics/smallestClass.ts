/** Fewer rows (or persons) than this are never told of alone to readers who may not see them. */
export const SMALLEST_CLASS = 5;
