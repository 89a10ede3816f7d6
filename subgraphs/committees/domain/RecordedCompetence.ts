import type { Competence } from './competentAuthority';

/** A ruling of 市职改办 on a unit that T一(二) has no row for. */
export interface ManualRuling {
  readonly authorityId: string;
  readonly reason: string;
}

/** What the table of T一(二) said, and the ruling where it said nothing. */
export interface RecordedCompetence {
  readonly decision: Competence;
  readonly ruling: ManualRuling | null;
}

/** The authority that files, or null while 市职改办 must still rule. */
export function filingAuthorityOf({ decision, ruling }: RecordedCompetence): string | null {
  if (ruling) return ruling.authorityId;
  return decision.kind === 'AUTHORITY' ? decision.authorityId : null;
}

/** Who gets a copy; a ruling sends none. */
export const copiesOf = ({ decision }: RecordedCompetence): readonly string[] =>
  decision.kind === 'AUTHORITY' ? decision.copyTo : [];

/** Why this authority: the ruling's own words, else the row's in the language asked for. */
export const competenceReason = ({ decision, ruling }: RecordedCompetence, language: 'zh' | 'en'): string =>
  ruling?.reason ?? decision.reason[language];
