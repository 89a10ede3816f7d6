import DataLoader from 'dataloader';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { CipherError } from '../../shared/encryption/fieldCipher';
import type { Caller } from '../../shared/identity/Caller';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { RunDraw } from '../domain/draw/runDraw';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Seat } from '../domain/Seat';
import { sessionBoard, type SessionBoard } from '../domain/sessionBoard';
import { drawSeal } from '../persistence/drawSeal';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { PanelSeal } from '../persistence/panelSeal';
import { seatRepository } from '../persistence/seatRepository';

/**
 * Boards of sessions in the caller's reach: two statements for a page of them. What is sealed is opened for counting
 * alone; where somebody has altered it, that board is a fault and the others stand.
 */
export const boardLoader = (
  session: DatabaseSession,
  caller: Caller,
  seal: PanelSeal,
): DataLoader<EvaluationSession, SessionBoard, string> =>
  new DataLoader<EvaluationSession, SessionBoard, string>(
    async (meetings) => {
      const sessionId = { in: meetings.map(({ id }) => id) };
      const seats = await seatRepository(session, caller).find({ where: { sessionId } });
      const draws = await panelDrawRepository(session, caller).find({
        where: { sessionId, outcome: 'DRAWN' },
      });
      return meetings.map((meeting) => {
        const ofSession = <Row extends { readonly sessionId: string }>(rows: readonly Row[]): Row[] =>
          rows.filter((row) => row.sessionId === meeting.id);
        return boardOf(seal, meeting, ofSession(seats), ofSession(draws));
      });
    },
    { cacheKeyFn: ({ id }) => id },
  );

function boardOf(
  seal: PanelSeal,
  meeting: EvaluationSession,
  seats: readonly Seat[],
  panels: readonly PanelDraw[],
): SessionBoard | CipherError {
  try {
    return sessionBoard(meeting, seats, reservesLeft(seal, panels, seats));
  } catch (error) {
    if (error instanceof CipherError) return error;
    throw error;
  }
}

/** Reserves of all draws that gave a panel, without those who were called and those who were no longer eligible. */
function reservesLeft(seal: PanelSeal, panels: readonly PanelDraw[], called: readonly Seat[]): number | null {
  if (panels.length === 0) return null;
  const sealed = drawSeal(seal);
  const results = panels.flatMap((draw) =>
    draw.sealedResult === null ? [] : [sealed.open<RunDraw['result']>(draw, 'sealedResult')],
  );
  const ineligible = panels.flatMap((draw) =>
    draw.sealedChecked === null ? [] : sealed.open<string[]>(draw, 'sealedChecked'),
  );
  const out = new Set([...called.map((seat) => seal.holderOf(seat)), ...ineligible]);
  const reserves = new Set(results.flatMap((one) => (one.outcome === 'DRAWN' ? one.reserves : [])));
  return [...reserves].filter((id) => !out.has(id)).length;
}
