import type { Expert } from './stubs';
import type { Seat } from './Seat';

/**
 * The holder of a seat as one reader may know it: before the session opens nobody but the holder.
 * @param readerExpert the expert who asks, when an expert asks
 */
export function whoSits(
  { expertId, opensAt }: Pick<Seat, 'expertId' | 'opensAt'>,
  readerExpert: string | undefined,
  now: Date,
): Expert | null {
  return expertId === readerExpert || opensAt <= now ? { id: expertId } : null;
}
