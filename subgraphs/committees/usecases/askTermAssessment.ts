import type { CivilDate } from '../../shared/civilDate';
import type { Peer } from '../../shared/peer/createPeer';
import { toldFinding, type ToldFinding } from '../../shared/peer/toldFinding';
import type { RuleFinding } from '../../shared/rule';
import type { TermGrade } from '../domain/Renewal';

const TERM_ASSESSMENT = /* GraphQL */ `
  query TermAssessment($terms: [TermInput!]!) {
    termsAssessed(terms: $terms) {
      assessment
      grade
      finding {
        rule
        clause
        severity
        outcome
        zh
        en
        facts
      }
    }
  }
`;

interface Answer {
  readonly termsAssessed: readonly {
    readonly assessment: string | null;
    readonly grade: TermGrade | null;
    readonly finding: ToldFinding;
  }[];
}

/** What evaluations knows of the assessment of one term. */
export interface AssessedTerm {
  /** Null while the term has not been assessed. */
  readonly assessment: { readonly id: string; readonly grade: TermGrade } | null;
  /** What R-67 says of it. */
  readonly finding: RuleFinding;
}

/**
 * Asks evaluations whether a term of a membership has been assessed. Throws SUBGRAPH_UNAVAILABLE or SUBGRAPH_TIMEOUT
 * when it does not answer. Never inside a transaction.
 */
export async function askTermAssessment(
  evaluations: Peer,
  term: { readonly memberId: string; readonly termFrom: CivilDate },
): Promise<AssessedTerm> {
  const { termsAssessed } = await evaluations.ask<Answer>(TERM_ASSESSMENT, { terms: [term] });
  const [found] = termsAssessed;
  if (!found) throw new Error(`evaluations left out ${term.memberId}`);
  const { assessment: id, grade, finding } = found;
  return {
    assessment: id !== null && grade !== null ? { id, grade } : null,
    finding: toldFinding(finding),
  };
}
