import type { Seat } from '../Seat';
import type { DrawRecord } from './DrawRecord';

/** Whether a seat is one that a draw gave: to its panel, or to a reserve who was called later. */
export const isFromRecord = (
  { origin, holder }: Pick<Seat, 'origin'> & { readonly holder: string },
  { sealed }: Pick<DrawRecord, 'sealed'>,
): boolean => (origin === 'RESERVE' ? sealed.reserves : sealed.panel).includes(holder);
