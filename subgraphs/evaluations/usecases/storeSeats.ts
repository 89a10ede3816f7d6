import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { newId } from '../../shared/newId';
import { announce } from '../../shared/outbox/announce';
import { systemScope } from '../../shared/scope/systemScope';
import type { PlacedExpert } from '../domain/ceremony/placesByKey';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { NEVER, seatPlace, type ClearSeat, type Seat, type SeatOrigin } from '../domain/Seat';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { conflictWhenTaken } from './retryConflicts';
import { seatAssigned } from './seatAssigned';

const scope = systemScope('a seat follows from a draw, whoever acts');

/** Seats that a draw gave, before they are stored. */
interface NewSeats {
  /** The session, locked. */
  readonly meeting: EvaluationSession;
  readonly drawId: string;
  readonly origin: SeatOrigin;
  readonly placed: readonly PlacedExpert[];
  readonly groupOf: (expertId: string) => string | null;
}

/**
 * Stores new seats: sealed while the names of the session are, open after, and then experts is told who may be seen.
 * @returns the seats as they are stored
 * @throws Refusal CONFLICT when somebody took a place or called the same reserve meanwhile
 */
export async function storeSeats(
  session: DatabaseSession,
  { seal, clock }: Deps,
  { meeting, drawId, origin, placed, groupOf }: NewSeats,
): Promise<Seat[]> {
  const now = clock.now();
  const isOpen = meeting.namesOpenedAt !== null;
  const clear = placed.map(({ expertId, place }): ClearSeat => ({
    id: newId('seat', now),
    sessionId: meeting.id,
    committeeId: meeting.committeeId,
    poolId: meeting.poolId,
    expertId,
    filingAuthorityId: meeting.filingAuthorityId,
    organisingUnitId: meeting.organisingUnitId,
    drawId,
    origin,
    place,
    status: 'CALLED',
    vacancyReason: null,
    vacatedAt: null,
    liveKey: seatPlace(meeting.id, place),
    year: meeting.year,
    opensAt: meeting.status === 'CANCELLED' ? NEVER : meeting.opensAt,
    office: 'MEMBER',
    groupId: groupOf(expertId),
    attendance: 'PENDING',
  }));
  if (clear.length === 0) return [];
  const stored = clear.map((seat) => ({
    ...(isOpen ? seal.openSeat(seat) : seal.sealedSeat(seat)),
    version: 1,
  }));
  await seatRepository(session, scope).insertMany(stored).catch(conflictWhenTaken);
  if (isOpen)
    await announce(
      session,
      ...stored.map((seat, index) => seatAssigned({ ...seat, expertId: clear[index]?.expertId ?? '' }, now)),
    );
  return stored;
}
