type Path = readonly (string | number)[];

/**
 * Whether an error tells of something in an answer: its path leads to a null, or to the object or list that it is
 * about, and through nothing that is not there.
 */
export function isInAnswer(path: Path, data: unknown): boolean {
  let value = data;
  for (const part of path) {
    if (value === null) return true;
    if (typeof value !== 'object' || !Object.hasOwn(value, part)) return false;
    value = (value as Record<string | number, unknown>)[part];
  }
  return typeof value === 'object';
}
