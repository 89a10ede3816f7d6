import type { Caller } from '../../shared/identity/Caller';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { canonicalText } from '../domain/record/canonicalText';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { drawSeal } from '../persistence/drawSeal';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import type { Deps } from './Deps';

/** The whole record of a draw as canonical JSON, once its session has opened; null before, and before it is registered. */
export async function wholeRecord(
  { session, seal }: Deps,
  caller: Caller,
  draw: PanelDraw,
): Promise<string | null> {
  if (draw.sealedRecord === null) return null;
  const meeting = await evaluationSessionRepository(session, caller).one(draw.sessionId);
  if (meeting?.namesOpenedAt == null) return null;
  return canonicalText(drawSeal(seal).open<DrawRecord>(draw, 'sealedRecord'));
}
