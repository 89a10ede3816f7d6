import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Seat } from '../domain/Seat';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';

const scope = systemScope('who holds a place decides who may be drawn to another');

/** The panel of a session as it stands. */
export interface PanelNow {
  /** Seats that are held, by place. */
  readonly live: readonly Seat[];
  /** Places that nobody holds, ascending. */
  readonly vacant: readonly number[];
  /** Holders of the live seats. */
  readonly seated: readonly string[];
  /** Who left, and never returns. */
  readonly gone: readonly string[];
}

/** Reads the panel of a session, sealed or open. */
export async function panelSoFar(
  session: DatabaseSession,
  { seal }: Pick<Deps, 'seal'>,
  { id, seatCount }: Pick<EvaluationSession, 'id' | 'seatCount'>,
): Promise<PanelNow> {
  const seats = await seatRepository(session, scope).find({
    where: { sessionId: id },
    order: [{ column: 'place', direction: 'ASC' }],
  });
  const live = seats.filter(({ liveKey }) => liveKey !== null);
  const held = new Set(live.map(({ place }) => place));
  const places = Array.from({ length: seatCount }, (_, index) => index + 1);
  return {
    live,
    vacant: places.filter((place) => !held.has(place)),
    seated: live.map((seat) => seal.holderOf(seat)),
    gone: seats.filter(({ liveKey }) => liveKey === null).map((seat) => seal.holderOf(seat)),
  };
}
