import type { CivilDate } from '../../shared/civilDate';
import { askInChunks } from '../../shared/peer/askInChunks';
import type { Peer } from '../../shared/peer/createPeer';
import type { PersonArchive } from '../domain/draw/DrawFacts';

/** What the archive knows, by expert; somebody it does not know is absent. */
export type PersonArchives = ReadonlyMap<string, PersonArchive>;

const ARCHIVES_FOR_DRAW = /* GraphQL */ `
  query ArchivesForDraw($ids: [ID!]!, $leftSince: Date!) {
    expertsForRules(ids: $ids) {
      id
      titles {
        seriesNo
        level
        obtainedOn
      }
      sanctions {
        category
        start
        end
      }
      creditRecords {
        effect
        clause
        ruledOn
        until
      }
      trainings {
        kind
        year
        completedOn
        heldBy
      }
      continuingEducation {
        year
        hours
      }
      rootUscc
      formerRootUsccs(leftSince: $leftSince)
      sector
    }
  }
`;

/**
 * Asks experts for what a draw must know of persons, in requests of bounded size. Never inside a transaction.
 * @param leftSince units left on this day or later count as former ones
 */
export async function askPersonArchives(
  experts: Peer,
  expertIds: readonly string[],
  leftSince: CivilDate,
): Promise<PersonArchives> {
  const rows = await askInChunks(expertIds, async (ids) => {
    const answer = await experts.ask<{ expertsForRules: (PersonArchive & { readonly id: string })[] }>(
      ARCHIVES_FOR_DRAW,
      { ids, leftSince },
    );
    return answer.expertsForRules;
  });
  return new Map(rows.map(({ id, ...archive }) => [id, archive]));
}
