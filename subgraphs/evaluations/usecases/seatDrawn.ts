import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { everybodyOf } from '../domain/ceremony/everybodyOf';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { placesByKey } from '../domain/ceremony/placesByKey';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import type { KeyedOrder } from '../domain/draw/RandomSource';
import type { EvaluationSession } from '../domain/EvaluationSession';
import type { Deps } from './Deps';
import { giveOffices } from './giveOffices';
import { panelSoFar } from './panelSoFar';
import { storeSeats } from './storeSeats';

interface Drawn {
  readonly draw: PanelDraw;
  /** The session, locked. */
  readonly meeting: EvaluationSession;
  readonly input: FrozenInput;
  readonly panel: readonly string[];
  readonly keyed: KeyedOrder;
}

/** Seats the drawn in the places that nobody holds. They are called once they have been looked at again. */
export async function seatDrawn(
  session: DatabaseSession,
  deps: Deps,
  { draw, meeting, input, panel, keyed }: Drawn,
): Promise<void> {
  const { vacant } = await panelSoFar(session, deps, meeting);
  const groups = new Map(input.candidates.map(({ id, group }) => [id, group ?? null]));
  await storeSeats(session, deps, {
    meeting,
    drawId: draw.id,
    origin: draw.kind === 'SUPPLEMENTARY' ? 'SUPPLEMENTARY_DRAW' : 'DRAW',
    placed: placesByKey(panel, vacant, keyed),
    groupOf: (id) => groups.get(id) ?? null,
  });
  await giveOffices(session, deps, meeting, { input: everybodyOf(input), keyed });
}
