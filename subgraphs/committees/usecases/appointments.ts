import type { DatabaseSession } from '../../shared/database/DatabaseSession';
import type { Caller } from '../../shared/identity/Caller';
import { requireRole } from '../../shared/identity/requireRole';
import type { Where } from '../../shared/scope/Where';
import type { Appointment } from '../domain/Appointment';
import type { PoolMember } from '../domain/PoolMember';
import { termsOf, type Term } from '../domain/termsOf';
import { filingRepository } from '../persistence/filingRepository';
import { poolMemberRepository } from '../persistence/poolMemberRepository';
import { rosterEntryRepository } from '../persistence/rosterEntryRepository';
import type { Deps } from './Deps';
import { groupedBy } from './groupedBy';

interface Question {
  readonly members?: readonly string[] | null | undefined;
  readonly experts?: readonly string[] | null | undefined;
  readonly pool?: string | null | undefined;
}

/**
 * Every term of the memberships that any part of the question names, in three statements; members proposed and never
 * admitted have none. For SERVICE.
 */
export async function appointments(
  { session }: Deps,
  caller: Caller,
  question: Question,
): Promise<Appointment[]> {
  requireRole(caller, 'SERVICE');
  const members = await poolMemberRepository(session, caller).find({ where: named(question) });
  const filed = await filedTerms(session, caller, members);
  return members.flatMap((member) =>
    termsOf(member, filed.get(member.id) ?? []).map(({ from, to }) => ({
      memberId: member.id,
      poolId: member.poolId,
      committeeId: member.committeeId,
      expertId: member.expertId,
      filingAuthorityId: member.filingAuthorityId,
      organisingUnitId: member.organisingUnitId,
      status: member.status,
      termFrom: from,
      termTo: to,
      exitedOn: member.exitedOn,
    })),
  );
}

const named = ({ members, experts, pool }: Question): Where<PoolMember> => ({
  anyOf: [
    { id: { in: members ?? [] } },
    { expertId: { in: experts ?? [] } },
    { poolId: { in: typeof pool === 'string' ? [pool] : [] } },
  ],
});

/** The validities of approved filings, by the members of their rosters. */
async function filedTerms(
  session: DatabaseSession,
  caller: Caller,
  members: readonly PoolMember[],
): Promise<ReadonlyMap<string, readonly Term[]>> {
  const filings = await filingRepository(session, caller).find({
    where: { poolId: { in: [...new Set(members.map(({ poolId }) => poolId))] }, status: 'APPROVED' },
  });
  const validities = new Map(
    filings.flatMap(({ submissionId, firstDay: from, lastDay: to }) =>
      submissionId !== null && from !== null && to !== null ? [[submissionId, { from, to }] as const] : [],
    ),
  );
  const entries = await rosterEntryRepository(session, caller).find({
    where: { submissionId: { in: [...validities.keys()] }, memberId: { in: members.map(({ id }) => id) } },
  });
  const byMember = groupedBy(entries, ({ memberId }) => memberId);
  return new Map(
    [...byMember].map(([memberId, lines]) => [
      memberId,
      lines.flatMap(({ submissionId }) => validities.get(submissionId) ?? []),
    ]),
  );
}
