import { askInChunks } from '../../shared/peer/askInChunks';
import type { Peer } from '../../shared/peer/createPeer';
import type { PersonFacts } from '../domain/PersonFacts';

const EXPERTS_FOR_RULES = /* GraphQL */ `
  query ExpertsForRules($ids: [ID!]!) {
    expertsForRules(ids: $ids) {
      id
      titles {
        seriesNo
        level
        obtainedOn
      }
      status
      birthDate
      attestations {
        item
        by
        signedOn
      }
      sanctions {
        category
        start
        end
      }
      exemptions {
        kind
        evidence
      }
      creditRecords {
        effect
        clause
        ruledOn
        until
      }
      rootUscc
      sector
      frontline
      divisionCode
    }
  }
`;

type Known<Fact> = NonNullable<Fact>;

interface ExpertForRules {
  readonly id: string;
  readonly titles: Known<PersonFacts['titles']>;
  readonly status: Known<PersonFacts['employmentStatus']>;
  readonly birthDate: string;
  readonly attestations: Known<PersonFacts['attestations']>;
  readonly sanctions: Known<PersonFacts['sanctions']>;
  readonly exemptions: Known<PersonFacts['exemptions']>;
  readonly creditRecords: readonly Omit<
    Known<PersonFacts['creditRecords']>[number],
    'reason' | 'approvedBy'
  >[];
  readonly rootUscc: string;
  readonly sector: Known<PersonFacts['sector']>;
  readonly frontline: boolean;
  readonly divisionCode: string;
}

/**
 * Asks the experts subgraph for what the rules must know of persons, in requests of bounded size. Somebody it does
 * not know is absent. Throws SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT: no rule runs on half the facts. Never inside
 * a transaction.
 */
export async function askPersonFacts(
  experts: Peer,
  expertIds: readonly string[],
): Promise<ReadonlyMap<string, PersonFacts>> {
  const rows = await askInChunks(expertIds, async (ids) => {
    const answer = await experts.ask<{ expertsForRules: ExpertForRules[] }>(EXPERTS_FOR_RULES, { ids });
    return answer.expertsForRules;
  });
  return new Map(rows.map((row) => [row.id, personFacts(row)]));
}

/** What "other" grounds of T二(六)6 rest on does not leave the archive: such an entry stays undecided. */
const personFacts = ({ status, creditRecords, ...person }: ExpertForRules): PersonFacts => ({
  titles: person.titles,
  attestations: person.attestations,
  sanctions: person.sanctions,
  creditRecords: creditRecords.map((record) => ({ ...record, reason: null, approvedBy: null })),
  employmentStatus: status,
  exemptions: person.exemptions,
  birthDate: person.birthDate,
  frontline: person.frontline,
  sector: person.sector,
  divisionCode: person.divisionCode,
  rootUscc: person.rootUscc,
});
