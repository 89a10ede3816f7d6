import { drawHashing } from '../../shared/hashing/drawHashing';
import type { Caller } from '../../shared/identity/Caller';
import type { DrawShare } from '../domain/ceremony/DrawShare';
import { isApproved } from '../domain/ceremony/failureAt';
import { notBefore } from '../domain/ceremony/notBefore';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { requireOtherPerson } from '../domain/ceremony/requireOtherPerson';
import { opensCommitment } from '../domain/record/commitmentOf';
import { isHex32, type Hex32 } from '../domain/record/hexText';
import { refuse } from '../domain/refusals';
import { drawSeal } from '../persistence/drawSeal';
import { drawShareRepository } from '../persistence/drawShareRepository';
import { completeReveal } from './completeReveal';
import type { Deps } from './Deps';
import { drawnNow } from './drawnNow';
import { endCeremony } from './endCeremony';
import { lockCeremony } from './lockCeremony';
import { ownParty } from './ownParty';

interface RevealDrawShareInput {
  readonly draw: string;
  readonly share?: string | null | undefined;
}

/**
 * Reveals the share of the caller's party. One that does not match its commitment ends the ceremony as an incident of
 * that party; with the last one the panel is drawn at once. The share is sealed: who reveals last learns no other.
 * @throws Refusal NOT_FOUND, WRONG_DRAW_STATE, SIGN_OFF_MISSING, BEACON_NOT_NAMED, ALREADY_REVEALED, DEADLINE_PASSED,
 *   SHARE_INVALID, SAME_PERSON
 */
export async function revealDrawShare(
  deps: Deps,
  caller: Caller,
  input: RevealDrawShareInput,
): Promise<PanelDraw> {
  const party = ownParty(caller);
  const now = deps.clock.now();
  await deps.transaction(async (session) => {
    const ceremony = await lockCeremony(session, caller, input.draw, ['COMMITTED']);
    const { draw, shares } = ceremony;
    const own = shares.find((share) => share.party === party);
    if (own === undefined || own.revealedAt !== null) throw refuse('ALREADY_REVEALED');
    if (draw.beaconKind !== 'NONE' && draw.beaconReference === null) throw refuse('BEACON_NOT_NAMED');
    if (!isApproved(ceremony)) throw refuse('SIGN_OFF_MISSING');
    if (now > draw.revealBy) throw refuse('DEADLINE_PASSED', { by: draw.revealBy.toISOString() });
    const others = shares.filter(({ id }) => id !== own.id);
    requireOtherPerson(ceremony, party, caller.subject);
    const share = revealedShare(deps, own, input.share ?? null);
    if (!isCommitted(draw, own, share)) {
      const incidents = [{ kind: 'REVEAL_WRONG', party }] as const;
      return endCeremony(session, draw, { reason: 'REVEAL_WRONG', incidents }, { by: party, now });
    }
    const revealedAt = notBefore(now, draw.committedAt);
    const revealed = { sealedShare: drawSeal(deps.seal).closeShare(own, share), revealedAt };
    await drawShareRepository(session, caller).update(
      own.id,
      {},
      { ...revealed, revealedBy: caller.subject },
    );
    await completeReveal(session, caller, { ...ceremony, shares: [...others, { ...own, ...revealed }] }, now);
  });
  return drawnNow(deps, caller, input.draw);
}

function revealedShare({ seal }: Deps, own: DrawShare, given: string | null): Hex32 {
  if (own.assisted && given === null) return drawSeal(seal).openShare(own);
  if (own.assisted || !isHex32(given)) throw refuse('SHARE_INVALID');
  return given;
}

const isCommitted = ({ hash, inputHash }: PanelDraw, { party, commitment }: DrawShare, share: Hex32) =>
  commitment !== null && opensCommitment(drawHashing(hash), inputHash, party, { share, commitment });
