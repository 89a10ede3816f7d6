import { CipherError } from '../../shared/encryption/fieldCipher';
import type { Reader } from '../../shared/scope/scopeOn';
import { isUnderWay, type PanelDraw } from '../domain/ceremony/PanelDraw';
import type { DrawRecord } from '../domain/record/DrawRecord';
import { isFromRecord } from '../domain/record/isFromRecord';
import type { Seat } from '../domain/Seat';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import { checkRegistered, type RegisteredCheck } from './checkRegistered';
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
  deps: Reading,
  reader: Reader,
  seats: readonly Seat[],
): Promise<(Seat & { readonly traced: boolean | null })[]> {
  const drawIds = [...new Set(seats.flatMap(({ drawId }) => drawId ?? []))];
  const draws = await panelDrawRepository(deps.session, reader).byIds(drawIds);
  const checks = await checkRegistered(
    deps,
    draws.flatMap(({ id, sessionId, sealedRecord }) =>
      sealedRecord === null ? [] : [{ id, sessionId, sealedRecord }],
    ),
  );
  const checked = new Map(draws.map((draw) => [draw.id, recordOf(draw, checks.get(draw.id))]));
  const sessionOf = new Map(draws.map(({ id, sessionId }) => [id, sessionId]));
  return seats.map((seat) => {
    const record = checked.get(seat.drawId ?? '') ?? null;
    const isOfSession = seat.drawId !== null && sessionOf.get(seat.drawId) === seat.sessionId;
    const traced = isOfSession && (record === null ? null : record && isFromDraw(deps.seal, seat, record));
    return { ...seat, traced };
  });
}

function recordOf(draw: PanelDraw, check: RegisteredCheck | undefined): Checked {
  if (check === undefined) return isUnderWay(draw) || draw.state === 'DRAWN' ? null : false;
  return check.valid && check.record;
}

/** What somebody with the database has put in the place of a sealed holder traces to nothing. */
function isFromDraw(seal: Deps['seal'], seat: Seat, record: DrawRecord): boolean {
  try {
    return isFromRecord({ origin: seat.origin, holder: seal.holderOf(seat) }, record);
  } catch (error) {
    if (error instanceof CipherError) return false;
    throw error;
  }
}
