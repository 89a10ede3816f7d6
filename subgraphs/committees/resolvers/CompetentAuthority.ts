import { competenceReason, copiesOf, filingAuthorityOf } from '../domain/RecordedCompetence';
import { authorityById } from '../domain/reference/authorities';
import { knownAuthority } from './knownAuthority';
import type { CompetentAuthorityResolvers, RequiredConsentResolvers } from './resolverTypes.generated';

export const CompetentAuthority: CompetentAuthorityResolvers = {
  authority: (competence) => authorityById(filingAuthorityOf(competence) ?? ''),
  clause: ({ decision }) => decision.clause,
  row: ({ decision }) => decision.row,
  reason: (competence, _, { language }) => competenceReason(competence, language),
  manualRuling: ({ decision }) => decision.kind === 'MANUAL_RULING',
  flags: ({ decision }) => [...decision.flags],
  copyTo: (competence) => copiesOf(competence).map(knownAuthority),
  requiredConsents: ({ decision }) => [...decision.requiredConsents],
};

export const RequiredConsent: RequiredConsentResolvers = {
  anyOf: ({ anyOf }) => anyOf.map(knownAuthority),
};
