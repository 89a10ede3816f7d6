import type { DrawKind } from '../domain/ceremony/PanelDraw';
import { statusAt, type EvaluationSession, type SessionStatus } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';

const statuses: Readonly<Record<DrawKind, readonly SessionStatus[]>> = {
  INITIAL: ['PLANNED'],
  REDRAW: ['PLANNED'],
  SUPPLEMENTARY: ['PLANNED', 'OPEN'],
};

/**
 * Whether a session can still be given members: a panel before it opens, a supplementary member until the vote begins.
 * @throws Refusal WRONG_STATUS, VOTING_STARTED
 */
export function requireSessionForDraw(meeting: EvaluationSession, kind: DrawKind, now: Date): void {
  const status = statusAt(meeting, now);
  if (!statuses[kind].includes(status)) throw refuse('WRONG_STATUS', { status });
  if (meeting.votingStartedAt !== null) throw refuse('VOTING_STARTED');
}
