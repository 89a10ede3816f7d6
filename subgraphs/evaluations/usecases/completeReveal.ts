import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { Ceremony } from '../domain/ceremony/failureAt';
import { notBefore } from '../domain/ceremony/notBefore';
import { panelDrawRepository } from '../persistence/panelDrawRepository';

/** With the last share, and the beacon where one is used, the seed is fixed: from here on nobody can end the draw. */
export async function completeReveal(
  session: DatabaseSession,
  who: Reader,
  { draw, shares, signOffs }: Ceremony,
  now: Date,
): Promise<void> {
  const allIn = shares.every(({ revealedAt }) => revealedAt !== null);
  if (!allIn || (draw.beaconKind !== 'NONE' && draw.beacon === null)) return;
  const before = [...shares.map((share) => share.revealedAt), ...signOffs.map(({ signedAt }) => signedAt)];
  const revealedAt = notBefore(now, draw.committedAt, ...before);
  await panelDrawRepository(session, who).update(draw.id, {}, { state: 'REVEALED', revealedAt });
}
