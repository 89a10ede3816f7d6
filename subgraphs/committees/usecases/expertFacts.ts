import type { CivilDate } from '../../shared/civilDate';
import { refuseRow } from '../../shared/scope/rowRefusals';
import type { Peer } from '../../shared/peer/createPeer';
import type { TitleLevel } from '../domain/reference/titleSeries';

/** What naming a member needs to know of the person. */
export interface ExpertFacts {
  readonly id: string;
  readonly nameSortKey: string;
  readonly employerId: string;
  readonly titles: readonly { seriesNo: number; level: TitleLevel; obtainedOn: CivilDate }[];
}

const EXPERT_FOR_NAMING = /* GraphQL */ `
  query ExpertForNaming($ids: [ID!]!) {
    expertsForRules(ids: $ids) {
      id
      nameSortKey
      employerId
      titles {
        seriesNo
        level
        obtainedOn
      }
    }
  }
`;

/**
 * Asks the experts subgraph for one person. Throws NOT_FOUND for an unknown id; SUBGRAPH_UNAVAILABLE or
 * SUBGRAPH_TIMEOUT when it does not answer. Never inside a transaction.
 */
export async function expertFacts(experts: Peer, expertId: string): Promise<ExpertFacts> {
  const { expertsForRules } = await experts.ask<{ expertsForRules: ExpertFacts[] }>(EXPERT_FOR_NAMING, {
    ids: [expertId],
  });
  const facts = expertsForRules.find(({ id }) => id === expertId);
  if (!facts) throw refuseRow('NOT_FOUND');
  return facts;
}
