import type { Announcement } from '../../shared/outbox/SubgraphEvent';
import type { Seat } from '../domain/Seat';

type OpenSeat = Seat & { readonly expertId: string };

/** Tells experts who may see the holder of a seat; told once the session has opened, never before. */
export const seatAssigned = (seat: OpenSeat, occurredAt: Date): Announcement => ({
  type: 'SeatAssigned',
  aggregate: { type: 'Seat', id: seat.id },
  target: 'experts',
  payload: {
    seatId: seat.id,
    expertId: seat.expertId,
    sessionId: seat.sessionId,
    filingAuthorityId: seat.filingAuthorityId,
    organisingUnitId: seat.organisingUnitId,
    visibleFrom: seat.opensAt.toISOString(),
  },
  occurredAt,
});
