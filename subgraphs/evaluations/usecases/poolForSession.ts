import type { CivilDate } from '../../shared/civilDate';
import type { Peer } from '../../shared/peer/createPeer';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { CommitteeLevel } from '../domain/draw/DrawFacts';
import type { SessionGroup } from '../domain/EvaluationSession';
import type { SessionFacts } from '../domain/rules/sessionRules';

/** What planning a session needs to know of its pool. */
export interface PoolForSession {
  readonly poolId: string;
  readonly committeeId: string;
  readonly filingAuthorityId: string;
  readonly organisingUnitId: string;
  readonly level: CommitteeLevel;
  readonly seriesNo: number;
  readonly seats: number;
  readonly groups: readonly SessionGroup[];
  readonly filingId: string | null;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
}

const POOL_FOR_SESSION = /* GraphQL */ `
  query PoolForSession($ids: [ID!]!) {
    poolsForSessions(ids: $ids) {
      poolId
      committeeId
      filingAuthorityId
      organisingUnitId
      level
      seriesNo
      seats
      groups {
        id
        name
        seats
      }
      filingId
      firstDay
      lastDay
    }
  }
`;

/**
 * Asks the committees subgraph for one pool. Throws NOT_FOUND for an unknown id; SUBGRAPH_UNAVAILABLE or
 * SUBGRAPH_TIMEOUT when it does not answer. Never inside a transaction.
 */
export async function poolForSession(committees: Peer, poolId: string): Promise<PoolForSession> {
  const answer = await committees.ask<{ poolsForSessions: PoolForSession[] }>(POOL_FOR_SESSION, {
    ids: [poolId],
  });
  const pool = answer.poolsForSessions.find((found) => found.poolId === poolId);
  if (!pool) throw refuseRow('NOT_FOUND');
  return pool;
}

/** The filing in force for R-06; null when there is none. */
export const filingInForce = ({ firstDay, lastDay }: PoolForSession): SessionFacts['filing'] =>
  firstDay === null || lastDay === null ? null : { firstDay, lastDay };
