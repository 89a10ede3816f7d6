import type { CivilDate } from '../../shared/civilDate';
import type { Caller } from '../../shared/identity/Caller';
import { optionalText } from '../domain/inputChecks';
import { exitOf, requireEndable } from '../domain/membershipExit';
import type { ExitReason, PoolMember } from '../domain/PoolMember';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import type { Deps } from './Deps';
import { announceMembersEnded } from './memberEvents';
import { requireRole } from '../../shared/identity/requireRole';
import { requireVersion } from './requireVersion';

interface Input {
  readonly id: string;
  readonly version: number;
  readonly reason: ExitReason;
  readonly on: CivilDate;
  readonly note?: string | null | undefined;
}

/** Ends a membership with reason and last day. For the pool's ORGANISING_UNIT or FILING_AUTHORITY. */
export async function endMembership(deps: Deps, caller: Caller, input: Input): Promise<PoolMember> {
  requireRole(caller, 'ORGANISING_UNIT', 'FILING_AUTHORITY');
  const { id, version, reason, on } = input;
  const exit = { reason, on, note: optionalText('note', input.note, 1000) };
  return deps.transaction(async (session) => {
    const members = poolMemberRepository(session, caller);
    const member = await members.oneOrRefuse(id);
    requireVersion(member, version);
    requireEndable(member, exit, deps.clock.today());
    await members.update(id, { expectedVersion: version }, exitOf(exit));
    await announceMembersEnded(session, [member], on, deps.clock.now());
    return members.oneOrRefuse(id);
  });
}
