import type { CivilDate } from '../../shared/civilDate';
import type { Peer } from '../../shared/peer/createPeer';
import type { CommitteeForDraw, PersonForDraw } from '../domain/draw/DrawFacts';

/** What committees tells of a pool and everybody who may be drawn for its committee. */
export interface PoolForDraw extends CommitteeForDraw {
  readonly filingAuthorityId: string;
  readonly filingId: string | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  /** The pools to draw from; `sharingId` is null for the committee's own. */
  readonly homes: readonly {
    readonly poolId: string;
    readonly sharingId: string | null;
    readonly authorityIds: readonly string[];
  }[];
  readonly members: readonly (Pick<
    PersonForDraw,
    'memberId' | 'office' | 'leader' | 'termFrom' | 'termTo' | 'maySit'
  > & { readonly expertId: string; readonly poolId: string; readonly groupId: string | null })[];
  readonly waivers: readonly {
    readonly rule: string;
    readonly memberId: string | null;
    readonly decidedOn: CivilDate;
    readonly expiresOn: CivilDate;
  }[];
}

const CANDIDATES_FOR_DRAW = /* GraphQL */ `
  query CandidatesForDraw($poolId: ID!) {
    drawCandidates(poolId: $poolId) {
      committeeId
      level
      seriesNo
      audience
      autonomous
      organiserUscc
      filingAuthorityId
      filingId
      firstDay
      lastDay
      homes {
        poolId
        sharingId
        authorityIds
      }
      members {
        memberId
        expertId
        poolId
        groupId
        office
        leader
        termFrom
        termTo
        maySit
      }
      waivers {
        rule
        memberId
        decidedOn
        expiresOn
      }
    }
  }
`;

/** Asks committees for the candidates of a pool; null for one it does not know. Never inside a transaction. */
export async function askCandidates(committees: Peer, poolId: string): Promise<PoolForDraw | null> {
  const answer = await committees.ask<{ drawCandidates: PoolForDraw | null }>(CANDIDATES_FOR_DRAW, {
    poolId,
  });
  return answer.drawCandidates;
}
