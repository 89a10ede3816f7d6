import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import { systemScope } from '../../shared/scope/systemScope';
import type { FrozenInput } from '../domain/draw/FrozenInput';
import { officesOf } from '../domain/draw/officesOf';
import type { KeyedOrder } from '../domain/draw/RandomSource';
import type { EvaluationSession } from '../domain/EvaluationSession';
import { seatRepository } from '../persistence/seatRepository';
import type { Deps } from './Deps';
import { panelSoFar } from './panelSoFar';

const scope = systemScope('offices follow from the draw, whoever acts');

/**
 * Gives the offices that nobody holds to those members who may be chair, in the keyed order of the draw; whoever holds
 * one keeps it.
 * @param input with everybody who sits among its candidates
 */
export async function giveOffices(
  session: DatabaseSession,
  deps: Pick<Deps, 'seal'>,
  meeting: EvaluationSession,
  { input, keyed }: { readonly input: FrozenInput; readonly keyed: KeyedOrder },
): Promise<void> {
  const { live } = await panelSoFar(session, deps, meeting);
  const open = (['CHAIR', 'VICE_CHAIR'] as const).filter(
    (office) => !live.some((seat) => seat.office === office),
  );
  const members = new Map(
    live.filter(({ office }) => office === 'MEMBER').map((seat) => [deps.seal.holderOf(seat), seat.id]),
  );
  const { chair, viceChair } = officesOf(input, [...members.keys()], keyed);
  const seats = seatRepository(session, scope);
  for (const [index, holder] of [chair, viceChair].entries()) {
    const office = open[index];
    const seatId = holder === null ? undefined : members.get(holder);
    if (office && seatId) await seats.update(seatId, {}, { office });
  }
}
