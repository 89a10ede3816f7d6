import type { Caller } from '../../shared/identity/Caller';
import { endedAmidReveals } from '../domain/ceremony/endedAmidReveals';
import type { PanelDraw, VoidReason } from '../domain/ceremony/PanelDraw';
import { refuse } from '../domain/refusals';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { endCeremony } from './endCeremony';
import { lockCeremony } from './lockCeremony';
import { ownParty } from './ownParty';

interface VoidDrawInput {
  readonly draw: string;
  readonly reason: Extract<
    VoidReason,
    'CONDITIONS_WRONG' | 'SESSION_MOVED' | 'PROCEDURE_BROKEN' | 'BEACON_FAILED'
  >;
}

/**
 * Ends a ceremony while its seed is unknown. Once a share has been revealed that is an incident; once all are,
 * it is refused: to end a draw whose result can be computed would be to choose.
 * @throws Refusal NOT_FOUND, SEED_KNOWN, WRONG_DRAW_STATE
 */
export async function voidDraw(
  { transaction, clock }: Deps,
  caller: Caller,
  { draw: id, reason }: VoidDrawInput,
): Promise<PanelDraw> {
  const party = ownParty(caller);
  const now = clock.now();
  return transaction(async (session) => {
    const { draw, shares } = await lockCeremony(session, caller, id);
    if (draw.state === 'VOID') throw refuse('WRONG_DRAW_STATE', { state: draw.state });
    const revealed = shares.filter(({ revealedAt }) => revealedAt !== null);
    if (revealed.length === shares.length) throw refuse('SEED_KNOWN');
    const incidents = endedAmidReveals(shares, party);
    await endCeremony(session, draw, { reason, incidents }, { by: party, now });
    return panelDrawRepository(session, caller).oneOrRefuse(id);
  });
}
