import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Reader } from '../../shared/scope/scopeOn';
import type { ExpertPool } from '../domain/ExpertPool';
import { filingInForce } from '../domain/filingInForce';
import { exitOf } from '../domain/membershipExit';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { groupedBy } from './groupedBy';
import { announceMembersEnded } from './memberEvents';

/**
 * Ends the memberships that another filing has not taken over, with the last day of their term (任期届满, R-02). A term
 * still running, or one in a pool that waits to be filed anew, goes on.
 */
export async function endLapsedTerms(
  session: DatabaseSession,
  reader: Reader,
  pool: ExpertPool,
  { today, now }: { readonly today: CivilDate; readonly now: Date },
): Promise<void> {
  const inForce = filingInForce(pool, today);
  if (inForce === null) return;
  const members = poolMemberRepository(session, reader);
  const lapsed = await members.find({
    where: { poolId: pool.id, status: 'ADMITTED', renewedOn: null, termTo: { lt: inForce.firstDay } },
  });
  for (const [termTo, ended] of groupedBy(lapsed, (member) => member.termTo ?? today)) {
    const exit = exitOf({ reason: 'TERM_ENDED', on: termTo, note: null });
    await members.updateWhere({ id: { in: ended.map(({ id }) => id) } }, exit);
    await announceMembersEnded(session, ended, termTo, now);
  }
}
