import type { Announcement } from '../../shared/outbox/SubgraphEvent';
import type { Seat } from '../domain/Seat';

/** Tells experts who may see the holder of a seat, and from when; told again when the opening moves. */
export const seatAssigned = (seat: Seat, occurredAt: Date): Announcement => ({
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
