import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { CipherError } from '../../shared/encryption/fieldCipher';
import { drawHashing } from '../../shared/hashing/drawHashing';
import { nodeVerifierTools } from '../../shared/hashing/nodeVerifierTools';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import type { RegisteredRecord } from '../domain/ceremony/RegisteredRecord';
import { canonicalText } from '../domain/record/canonicalText';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { publicPartOf } from '../domain/record/publicPartOf';
import { verifyRecord } from '../domain/verifier/verifyRecord';
import type { VerifyStep } from '../domain/verifier/verifySteps';
import { drawRecordRepository } from '../persistence/drawRecordRepository';
import { drawSeal } from '../persistence/drawSeal';
import type { Deps } from './Deps';

/** A record that verifies, or the step at which it fails; what the detail says may name who was drawn. */
export type RegisteredCheck =
  | { readonly valid: true; readonly record: DrawRecord }
  | { readonly valid: false; readonly step: VerifyStep; readonly detail: string | null };

/** A draw whose record is closed. */
type Closed = Pick<PanelDraw, 'id' | 'sessionId'> & { readonly sealedRecord: string };

/**
 * Checks the registered records of draws, as anybody can with the records in hand: each by another count and another
 * walk than the draw's own, and against the register, which must show it and, before it, the committee's record that
 * this one names. A record whose seal was altered fails at its hash. One statement for them all.
 * @returns draw id → what was found
 */
export async function checkRegistered(
  { session, seal }: Pick<Deps, 'session' | 'seal'>,
  draws: readonly Closed[],
): Promise<ReadonlyMap<string, RegisteredCheck>> {
  const opened = draws.map((draw) => ({ id: draw.id, record: openedRecord(seal, draw) }));
  const register = await registerOf(
    session,
    opened.flatMap(({ id, record }) => (record ? [{ id, record }] : [])),
  );
  const checks = new Map<string, RegisteredCheck>();
  for (const { id, record } of opened)
    checks.set(id, record ? await checkOf(id, record, register) : failed('RECORD_HASH'));
  return checks;
}

/** The record of a draw; null when somebody has altered its seal. */
function openedRecord(seal: Deps['seal'], draw: Closed): DrawRecord | null {
  try {
    return drawSeal(seal).open<DrawRecord>(draw, 'sealedRecord');
  } catch (error) {
    if (error instanceof CipherError) return null;
    throw error;
  }
}

/** What the register shows at the draws' own lines and at the places before theirs. */
function registerOf(
  session: DatabaseSession,
  records: readonly { readonly id: string; readonly record: DrawRecord }[],
): Promise<RegisteredRecord[]> {
  return drawRecordRepository(session).find({
    where: {
      anyOf: [
        { id: { in: records.map(({ id }) => id) } },
        ...records.map(({ record: { public: shown } }) => ({
          committeeId: shown.chain.committee,
          position: shown.chain.position - 1,
        })),
      ],
    },
  });
}

async function checkOf(
  id: string,
  record: DrawRecord,
  register: readonly RegisteredRecord[],
): Promise<RegisteredCheck> {
  const verdict = await verifyRecord(record, nodeVerifierTools);
  if (!verdict.valid) return failed(verdict.step, verdict.detail);
  const { chain, hash, drawId } = record.public;
  const before = register.find(
    ({ committeeId, position }) => committeeId === chain.committee && position === chain.position - 1,
  );
  if ((before?.recordHash ?? null) !== chain.previous) return failed('CHAIN');
  const entry = register.find((one) => one.id === id);
  const text = canonicalText(publicPartOf(record, drawHashing(hash)));
  const isShown = entry?.recordHash === record.hash && entry.publicText === text && drawId === id;
  return isShown ? { valid: true, record } : failed('RECORD_HASH');
}

const failed = (step: VerifyStep, detail: string | null = null): RegisteredCheck => ({
  valid: false,
  step,
  detail,
});
