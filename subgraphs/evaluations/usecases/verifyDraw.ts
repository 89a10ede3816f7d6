import type { Caller } from '../../shared/identity/Caller';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { checkRegistered } from './checkRegistered';
import type { Deps } from './Deps';

/** What a check of a record found; the detail waits for the opening, because it may name who was drawn. */
export interface DrawVerification {
  readonly valid: boolean;
  readonly step: string | null;
  readonly detail: string | null;
}

/** Checks the registered record of a draw in the caller's reach. Null for a draw out of reach or without a record. */
export async function verifyDraw(
  deps: Pick<Deps, 'session' | 'seal'>,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<DrawVerification | null> {
  const draw = await panelDrawRepository(deps.session, caller).one(id);
  if (draw === null || draw.sealedRecord === null) return null;
  const { id: drawId, sessionId, sealedRecord } = draw;
  const checks = await checkRegistered(deps, [{ id: drawId, sessionId, sealedRecord }]);
  const found = checks.get(drawId);
  if (!found || found.valid) return { valid: found !== undefined, step: null, detail: null };
  const meeting = await evaluationSessionRepository(deps.session, caller).one(sessionId);
  return {
    valid: false,
    step: found.step,
    detail: meeting?.namesOpenedAt == null ? null : found.detail,
  };
}
