import type { CivilDate } from '../../shared/civilDate';
import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import type { ExpertPool } from '../domain/ExpertPool';
import type { Filing } from '../domain/Filing';
import type { RosterEntry } from '../domain/RosterEntry';
import type { GivenValidity } from '../domain/validity';
import { expertPoolRepository } from '../persistence/expertPoolRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { endLapsedTerms } from './endLapsedTerms';

interface Approval {
  readonly filing: Filing;
  readonly roster: readonly RosterEntry[];
  readonly validity: GivenValidity;
  readonly today: CivilDate;
  readonly now: Date;
}

/**
 * Gives every member of an approved roster the filing's term, and the pool its newest filing; the one before stays in
 * force until that begins. Members who left meanwhile stay out, and those not in the roster finish their term.
 */
export async function admitRoster(
  session: DatabaseSession,
  caller: Caller,
  pool: ExpertPool,
  { filing, roster, validity: { firstDay, lastDay }, today, now }: Approval,
): Promise<void> {
  const members = poolMemberRepository(session, caller);
  const inRoster = { id: { in: roster.map(({ memberId }) => memberId) } };
  const term = { termFrom: firstDay, termTo: lastDay, renewedOn: null };
  await members.updateWhere({ ...inRoster, status: 'ADMITTED' }, term);
  await members.updateWhere(
    { ...inRoster, status: 'PROPOSED' },
    { ...term, status: 'ADMITTED', admittedOn: today },
  );
  const approved = {
    currentFilingId: filing.id,
    firstDay,
    lastDay,
    previousFilingId: pool.currentFilingId,
    previousFirstDay: pool.firstDay,
    previousLastDay: pool.lastDay,
  };
  await expertPoolRepository(session, caller).update(pool.id, { expectedVersion: pool.version }, approved);
  await endLapsedTerms(session, caller, { ...pool, ...approved }, { today, now });
}
