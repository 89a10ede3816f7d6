import { codedError } from '../codedError';

export const DEFAULT_SIZE = 20;
export const LARGEST_SIZE = 100;

/** How many rows a list shows: 1 to 100, 20 when nothing is asked. Throws BAD_USER_INPUT for anything else. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_SIZE) throw codedError('BAD_USER_INPUT');
  return size;
}
