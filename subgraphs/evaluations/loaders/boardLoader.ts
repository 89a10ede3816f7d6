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
 * alone; where somebody has altered it, the board leaves out the number that it gives; for a holder, R-52 fails as well.
 */
export const boardLoader = (
  session: DatabaseSession,
  caller: Caller,
  seal: PanelSeal,
): DataLoader<EvaluationSession, SessionBoard, string> =>
  new DataLoader(
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
): SessionBoard {
  const hasPanel = panels.length > 0;
  return sessionBoard(meeting, seats, {
    hasPanel,
    reservesLeft: hasPanel ? reservesLeft(seal, meeting, panels, seats) : null,
  });
}

/** As reservesOf; null where somebody has altered what is sealed, so that nobody can tell. */
function reservesLeft(...asked: Parameters<typeof reservesOf>): number | null {
  try {
    return reservesOf(...asked);
  } catch (error) {
    if (error instanceof CipherError) return null;
    throw error;
  }
}

/**
 * Reserves of all draws that gave a panel, without those who were called and, once the names are open, those who were
 * no longer eligible: before that the number would tell whether somebody was barred.
 */
function reservesOf(
  seal: PanelSeal,
  { namesOpenedAt }: Pick<EvaluationSession, 'namesOpenedAt'>,
  panels: readonly PanelDraw[],
  called: readonly Seat[],
): number {
  const sealed = drawSeal(seal);
  const results = panels.flatMap((draw) =>
    draw.sealedResult === null ? [] : [sealed.open<RunDraw['result']>(draw, 'sealedResult')],
  );
  const ineligible = panels.flatMap((draw) =>
    draw.sealedChecked === null || namesOpenedAt === null ? [] : sealed.open<string[]>(draw, 'sealedChecked'),
  );
  const out = new Set([...called.map((seat) => seal.holderOf(seat)), ...ineligible]);
  const reserves = new Set(results.flatMap((one) => (one.outcome === 'DRAWN' ? one.reserves : [])));
  return [...reserves].filter((id) => !out.has(id)).length;
}
