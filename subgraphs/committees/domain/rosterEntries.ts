import type { MemberFacts } from './facts';
import type { Filing } from './Filing';
import type { PoolMember } from './PoolMember';
import type { RosterEntry } from './RosterEntry';

/** The lines of a submitted roster, in the order given, each with the facts of its person. */
export function rosterEntries(
  { id: filingId, poolId, filingAuthorityId, organisingUnitId }: Filing,
  submissionId: string,
  roster: readonly PoolMember[],
  factsByMember: ReadonlyMap<string, MemberFacts>,
  newEntryId: () => string,
): RosterEntry[] {
  return roster.map((member, place) => {
    const facts = factsByMember.get(member.id);
    if (!facts) throw new Error(`no facts of ${member.id}`);
    return {
      id: newEntryId(),
      submissionId,
      filingId,
      poolId,
      filingAuthorityId,
      organisingUnitId,
      ordinal: place + 1,
      memberId: member.id,
      expertId: member.expertId,
      nameSortKey: member.nameSortKey,
      source: member.source,
      seriesNo: member.seriesNo,
      titleLevel: member.titleLevel,
      office: member.office,
      leader: member.leader,
      groupId: member.groupId,
      facts,
    };
  });
}
