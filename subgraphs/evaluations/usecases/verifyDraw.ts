import type { Caller } from '../../shared/identity/Caller';
import { nodeVerifierTools } from '../../shared/hashing/nodeVerifierTools';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { verifyRecord } from '../domain/verifier/verifyRecord';
import { drawRecordRepository } from '../persistence/drawRecordRepository';
import { drawSeal } from '../persistence/drawSeal';
import { evaluationSessionRepository } from '../persistence/evaluationSessionRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';

/** What a check of a record found; the detail waits for the opening, because it may name who was drawn. */
export interface DrawVerification {
  readonly valid: boolean;
  readonly step: string | null;
  readonly detail: string | null;
}

/**
 * Checks the registered record of a draw in the caller's reach, as anybody can with the record in hand: by another
 * count and another walk than the draw's own, and against the committee's record before it. Null for a draw out of
 * reach or without a record.
 */
export async function verifyDraw(
  { session, seal }: Deps,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<DrawVerification | null> {
  const draw = await panelDrawRepository(session, caller).one(id);
  if (draw?.sealedRecord == null) return null;
  const registered = await drawRecordRepository(session).one(id);
  const record = drawSeal(seal).open<DrawRecord>(draw, 'sealedRecord');
  const verdict = await verifyRecord(record, nodeVerifierTools, registered?.previousHash ?? undefined);
  if (verdict.valid) {
    const isRegistered = registered?.recordHash === record.hash;
    return { valid: isRegistered, step: isRegistered ? null : 'RECORD_HASH', detail: null };
  }
  const meeting = await evaluationSessionRepository(session, caller).one(draw.sessionId);
  const isOpen = meeting?.namesOpenedAt != null;
  return { valid: false, step: verdict.step, detail: isOpen ? verdict.detail : null };
}
