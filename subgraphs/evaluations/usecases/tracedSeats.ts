import { CipherError } from '../../shared/encryption/fieldCipher';
import { nodeVerifierTools } from '../../shared/hashing/nodeVerifierTools';
import type { Reader } from '../../shared/scope/scopeOn';
import { isUnderWay, type PanelDraw } from '../domain/ceremony/PanelDraw';
import type { RegisteredRecord } from '../domain/ceremony/RegisteredRecord';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { isFromRecord } from '../domain/record/isFromRecord';
import type { Seat } from '../domain/Seat';
import { verifyRecord } from '../domain/verifier/verifyRecord';
import { drawRecordRepository } from '../persistence/drawRecordRepository';
import { drawSeal } from '../persistence/drawSeal';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';

type Reading = Pick<Deps, 'session' | 'seal'>;

/** A record that verifies, false for one that does not, null where none is registered yet. */
type Checked = DrawRecord | false | null;

/**
 * Seats with whether each traces to the registered record of its draw: the record verifies, as verifyDraw says
 * it, is of this session, and the holder stands in its panel or, called later, among its reserves. Sealed holders are
 * opened here and go no further. Each record is verified once.
 */
export async function tracedSeats(
  { session, seal }: Reading,
  reader: Reader,
  seats: readonly Seat[],
): Promise<(Seat & { readonly traced: boolean | null })[]> {
  const drawIds = [...new Set(seats.flatMap(({ drawId }) => drawId ?? []))];
  const draws = await panelDrawRepository(session, reader).byIds(drawIds);
  const registered = await drawRecordRepository(session).find({ where: { id: { in: drawIds } } });
  const lines = new Map(registered.map((line) => [line.id, line]));
  const checked = new Map<string, Checked>();
  for (const draw of draws) checked.set(draw.id, await recordOf(seal, draw, lines.get(draw.id)));
  const sessionOf = new Map(draws.map(({ id, sessionId }) => [id, sessionId]));
  return seats.map((seat) => {
    const record = checked.get(seat.drawId ?? '') ?? null;
    const isOfSession = seat.drawId !== null && sessionOf.get(seat.drawId) === seat.sessionId;
    const traced = isOfSession && (record === null ? null : record && isFromDraw(seal, seat, record));
    return { ...seat, traced };
  });
}

async function recordOf(
  seal: Deps['seal'],
  draw: PanelDraw,
  line: RegisteredRecord | undefined,
): Promise<Checked> {
  if (draw.sealedRecord === null) return isUnderWay(draw) || draw.state === 'DRAWN' ? null : false;
  try {
    const record = drawSeal(seal).open<DrawRecord>(draw, 'sealedRecord');
    const { valid } = await verifyRecord(record, nodeVerifierTools, line?.previousHash ?? undefined);
    return valid && line?.recordHash === record.hash && record.public.drawId === draw.id && record;
  } catch (error) {
    return alteredIsFalse(error);
  }
}

function isFromDraw(seal: Deps['seal'], seat: Seat, record: DrawRecord): boolean {
  try {
    return isFromRecord({ origin: seat.origin, holder: seal.holderOf(seat) }, record);
  } catch (error) {
    return alteredIsFalse(error);
  }
}

/** What somebody with the database has put in the place of a sealed value traces to nothing. */
function alteredIsFalse(error: unknown): false {
  if (error instanceof CipherError) return false;
  throw error;
}
