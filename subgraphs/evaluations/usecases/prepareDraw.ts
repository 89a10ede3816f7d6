import { dayAfter } from '../../shared/civilDate';
import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { hasHash } from '../../shared/hashing/digest';
import { oncePrepared } from '../../shared/idempotency/oncePrepared';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import { newId } from '../../shared/newId';
import { refuseRow } from '../../shared/scope/rowRefusals';
import { drawDeadlines } from '../domain/ceremony/drawDeadlines';
import { nextDraw } from '../domain/ceremony/nextDraw';
import type { BeaconKind, DrawKind, DrawReason, PanelDraw } from '../domain/ceremony/PanelDraw';
import type { WantedConditions } from '../domain/draw/DrawConditions';
import type { DrawHash } from '../domain/draw/FrozenInput';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { refuse } from '../domain/refusals';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { freezeDraw } from './freezeDraw';
import { panelSoFar, type PanelNow } from './panelSoFar';
import { requireSessionForDraw } from './requireSessionForDraw';
import { storeCeremony } from './storeCeremony';

export interface PrepareDrawInput {
  readonly idempotencyKey: string;
  readonly session: string;
  readonly kind: DrawKind;
  readonly reason?: DrawReason | null | undefined;
  readonly hash: 'SHA256' | 'SM3';
  readonly beacon: BeaconKind;
  readonly commitBy: Date;
  readonly revealBy: Date;
  readonly conditions?: WantedConditions | null | undefined;
}

/**
 * Freezes the list and the conditions of a draw for a session of the caller's own unit (T五(一)). From here on nothing
 * changes either: h is what the three parties commit to.
 * @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATUS, VOTING_STARTED, DRAW_UNDER_WAY, DRAW_KIND_WRONG, DRAW_REASON_WRONG,
 *   DRAW_DEADLINES_WRONG, HASH_UNAVAILABLE, OUTSIDE_VALIDITY, those of checkedConditions and of frozenDraw
 */
export async function prepareDraw(deps: Deps, caller: Caller, input: PrepareDrawInput): Promise<PanelDraw> {
  requireRole(caller, 'ORGANISING_UNIT');
  const { clock } = deps;
  const { idempotencyKey: key, ...request } = input;
  const act = { caller, operation: 'prepareDraw', key, request, now: clock.now() };
  const id = await oncePrepared(deps, act, {
    prepare: () => preparedDraw(deps, caller, input),
    store: async (session, { meeting, panel, ...prepared }) => {
      const locked = await evaluationSessionRepository(session, caller).lockedOrRefuse(meeting.id);
      requireSessionForDraw(locked, input.kind, clock.now());
      // the list was frozen for the session as it was then
      if (locked.version !== meeting.version) throw refuseRow('CONFLICT');
      // and for the panel as it was: a place that somebody has taken since cannot be drawn for
      if (!isSamePanel(panel, await panelSoFar(session, deps, locked))) throw refuseRow('CONFLICT');
      return storeCeremony(session, deps, caller, { ...prepared, input, meeting: locked, now: clock.now() });
    },
  }).catch((error: unknown) => {
    throw isDuplicateKey(error) ? refuse('DRAW_UNDER_WAY') : error;
  });
  return panelDrawRepository(deps.session, caller).oneOrRefuse(id);
}

async function preparedDraw(deps: Deps, caller: Caller, input: PrepareDrawInput) {
  const { session, clock } = deps;
  const now = clock.now();
  const meeting = await evaluationSessionRepository(session, caller).oneOrRefuse(input.session);
  requireSessionForDraw(meeting, input.kind, now);
  const hash: DrawHash = input.hash === 'SM3' ? 'sm3' : 'sha256';
  if (!hasHash(hash)) throw refuse('HASH_UNAVAILABLE');
  drawDeadlines(input, now, latestReveal(meeting, input.kind));
  const earlier = await panelDrawRepository(session, caller).find({ where: { sessionId: meeting.id } });
  const panel = await panelSoFar(session, deps, meeting);
  const next = nextDraw(earlier, input.kind, input.reason ?? null, panel.vacant.length);
  const ids = { drawId: newId('draw', now), attempt: next.attempt, hash };
  const sofar = input.kind === 'SUPPLEMENTARY' ? panel : { seated: [], gone: [] };
  const frozen = await freezeDraw(deps, meeting, ids, sofar, input.conditions ?? {});
  return { meeting, panel, next, frozen };
}

const isSamePanel = (one: PanelNow, other: PanelNow): boolean =>
  one.live.map(({ id }) => id).join() === other.live.map(({ id }) => id).join();

/** A panel must be drawn before the names open; a supplementary one before the last meeting day is over. */
const latestReveal = ({ opensAt, lastMeetingDay }: EvaluationSession, kind: DrawKind): Date =>
  kind === 'SUPPLEMENTARY' ? new Date(`${dayAfter(lastMeetingDay)}T00:00:00+08:00`) : opensAt;
