import { isDuplicateKey } from '../../shared/database/databaseErrors';
import { drawHashing } from '../../shared/hashing/drawHashing';
import type { Caller } from '../../shared/identity/Caller';
import type { DrawShare } from '../domain/ceremony/DrawShare';
import { notBefore } from '../domain/ceremony/notBefore';
import type { PanelDraw } from '../domain/ceremony/PanelDraw';
import { requireOtherPerson } from '../domain/ceremony/requireOtherPerson';
import { commitmentOf } from '../domain/record/commitmentOf';
import { hexText, isHex32 } from '../domain/record/hexText';
import { refuse } from '../domain/refusals';
import { drawSeal } from '../persistence/drawSeal';
import { drawShareRepository } from '../persistence/drawShareRepository';
import { panelDrawRepository } from '../persistence/panelDrawRepository';
import type { Deps } from './Deps';
import { lockCeremony } from './lockCeremony';
import { ownParty } from './ownParty';

interface CommitDrawShareInput {
  readonly draw: string;
  readonly commitment?: string | null | undefined;
  readonly assisted: boolean;
}

/**
 * Commits the caller's party to a share of the seed, before any share is known (draw.md 3). With the third commitment
 * the draw is COMMITTED.
 * @throws Refusal NOT_FOUND, WRONG_DRAW_STATE, ALREADY_COMMITTED, DEADLINE_PASSED, COMMITMENT_INVALID,
 *   COMMITMENT_REPLAYED, SAME_PERSON
 */
export async function commitDrawShare(
  deps: Deps,
  caller: Caller,
  input: CommitDrawShareInput,
): Promise<PanelDraw> {
  const party = ownParty(caller);
  const now = deps.clock.now();
  return deps
    .transaction(async (session) => {
      const ceremony = await lockCeremony(session, caller, input.draw);
      const { draw, shares } = ceremony;
      const own = shares.find((share) => share.party === party);
      const others = shares.filter((share) => share.party !== party);
      if (own === undefined || own.commitment !== null) throw refuse('ALREADY_COMMITTED');
      if (draw.state !== 'PREPARED') throw refuse('WRONG_DRAW_STATE', { state: draw.state });
      if (now > draw.commitBy) throw refuse('DEADLINE_PASSED', { by: draw.commitBy.toISOString() });
      requireOtherPerson(ceremony, party, caller.subject);
      const committedAt = notBefore(now, draw.preparedAt, ...others.map((share) => share.committedAt));
      await drawShareRepository(session, caller).update(
        own.id,
        {},
        { ...committedShare(deps, draw, own, input), committedAt, committedBy: caller.subject },
      );
      const draws = panelDrawRepository(session, caller);
      if (others.every(({ commitment }) => commitment !== null))
        await draws.update(draw.id, {}, { state: 'COMMITTED', committedAt });
      return draws.oneOrRefuse(draw.id);
    })
    .catch((error: unknown) => {
      throw isDuplicateKey(error, 'draw_share_commitment') ? refuse('COMMITMENT_REPLAYED') : error;
    });
}

/** The party's own commitment; or one to a share that is made here, for convenience, and kept sealed. */
function committedShare(
  { seal, randomBytes }: Deps,
  draw: PanelDraw,
  own: DrawShare,
  { commitment, assisted }: CommitDrawShareInput,
): Pick<DrawShare, 'commitment' | 'assisted' | 'sealedShare'> {
  const given = commitment ?? undefined;
  if (assisted !== (given === undefined) || (given !== undefined && !isHex32(given)))
    throw refuse('COMMITMENT_INVALID');
  if (given !== undefined) return { commitment: given, assisted: false, sealedShare: null };
  const share = hexText(randomBytes(32));
  const made = commitmentOf(drawHashing(draw.hash), draw.inputHash, own.party, share);
  return { commitment: made, assisted: true, sealedShare: drawSeal(seal).closeShare(own, share) };
}
