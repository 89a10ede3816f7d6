import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { drawHashing } from '../../shared/hashing/drawHashing';
import type { Caller } from '../../shared/identity/Caller';
import { nodeVerifierTools } from '../../shared/hashing/nodeVerifierTools';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { canonicalText } from '../domain/record/canonicalText';
import { publicPartOf } from '../domain/record/publicPartOf';
import { verifyRecord } from '../domain/verifier/verifyRecord';
import type { VerifyStep } from '../domain/verifier/verifySteps';
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
  const record = drawSeal(seal).open<DrawRecord>(draw, 'sealedRecord');
  const verdict = await verifyRecord(record, nodeVerifierTools);
  if (verdict.valid) {
    const step = await differsFromRegister(session, id, record);
    return { valid: step === null, step, detail: null };
  }
  const meeting = await evaluationSessionRepository(session, caller).one(draw.sessionId);
  const isOpen = meeting?.namesOpenedAt != null;
  return { valid: false, step: verdict.step, detail: isOpen ? verdict.detail : null };
}

/** The register is everybody's: it must show this record and, before it, the one that this one names. */
async function differsFromRegister(
  session: DatabaseSession,
  id: string,
  record: DrawRecord,
): Promise<VerifyStep | null> {
  const { chain, hash } = record.public;
  const register = drawRecordRepository(session);
  const [before] = await register.find({
    where: { committeeId: chain.committee, position: chain.position - 1 },
  });
  if ((before?.recordHash ?? null) !== chain.previous) return 'CHAIN';
  const entry = await register.one(id);
  const text = canonicalText(publicPartOf(record, drawHashing(hash)));
  return entry?.recordHash === record.hash && entry.publicText === text ? null : 'RECORD_HASH';
}
