import type { Seat } from './Seat';
import type { Expert } from './stubs';

/**
 * The holder of a seat as one reader may know it: before the session opens the column is empty, and an expert reads
 * no seat but the own ones.
 * @param readerExpert the expert who asks, when an expert asks
 */
export function whoSits(
  { expertId }: Pick<Seat, 'expertId'>,
  readerExpert: string | undefined,
): Expert | null {
  const id = readerExpert ?? expertId;
  return id === null ? null : { id };
}
