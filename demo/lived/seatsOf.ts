import type { Seat } from '../../subgraphs/evaluations/domain/Seat';
import { noticeRepositories } from '../../subgraphs/evaluations/persistence/noticeRepositories';
import { seatRepository } from '../../subgraphs/evaluations/persistence/seatRepository';
import { systemScope } from '../../subgraphs/shared/scope/systemScope';
import type { Stage } from './Stage';

const scope = systemScope('whoever plays every part of the demo knows who was drawn');

/** A seat, who holds it, and the invitation to it. */
export interface HeldSeat extends Pick<Seat, 'id' | 'place' | 'status' | 'version'> {
  readonly expertId: string;
  readonly noticeId: string | null;
}

/** The seats of a session that are held, by place. */
export async function seatsOf({ evaluations }: Stage, sessionId: string): Promise<HeldSeat[]> {
  const { session, seal } = evaluations;
  const seats = await seatRepository(session, scope).find({
    where: { sessionId, status: { not: 'VACATED' } },
  });
  const { notices } = noticeRepositories(session, scope);
  const invitations = await notices.find({ where: { sessionId, kind: 'INVITATION' } });
  const noticeOf = new Map(invitations.map(({ id, seatId }) => [seatId, id]));
  return seats
    .map((seat) => ({
      id: seat.id,
      place: seat.place,
      status: seat.status,
      version: seat.version,
      expertId: seat.expertId ?? seal.holderOf(seat),
      noticeId: noticeOf.get(seat.id) ?? null,
    }))
    .sort((one, other) => one.place - other.place);
}
