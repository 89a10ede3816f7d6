import { liveKeyOf, type PoolMember } from '../../subgraphs/committees/domain/PoolMember';

/**
 * A member of the term before as it stood while that ran: nobody whose term ended with it has left yet. The replay
 * ends these terms on their day.
 */
export const beforeTermsEnd = (member: PoolMember, lastDay: string | null): PoolMember =>
  member.exitReason !== 'TERM_ENDED' || member.exitedOn === null || member.exitedOn !== lastDay
    ? member
    : {
        ...member,
        status: 'ADMITTED',
        exitReason: null,
        exitedOn: null,
        exitNote: null,
        liveKey: liveKeyOf(member.poolId, member.expertId),
      };
