import type { CivilDate } from '../../shared/civilDate';
import type { RequiredConsent } from './CompetenceInput';
import { competentAuthority } from './competentAuthority';
import type { OrganisingUnit } from './OrganisingUnit';
import { authorityAnsweringFor } from './reference/authorities';
import type { ReviewCommittee } from './ReviewCommittee';

/** Who files a committee's pool on a day, who gets a copy, and whose consents come first. */
export interface CompetenceToday {
  /** Null while 市职改办 must still rule. */
  readonly authorityId: string | null;
  readonly copyTo: readonly string[];
  readonly requiredConsents: readonly RequiredConsent[];
}

/** Applies T一(二) to a registered committee as its unit stands on a day; a ruling of 市职改办 stays in force. */
export function competenceToday(
  committee: Pick<ReviewCommittee, 'level' | 'seriesNo' | 'crossIndustry' | 'competence'>,
  unit: OrganisingUnit,
  today: CivilDate,
): CompetenceToday {
  const decision = competentAuthority({
    level: committee.level,
    organiserKind: unit.kind,
    district: unit.districtId,
    industryDepartment: unit.industryDepartmentId,
    superior: unit.superiorId,
    crossIndustry: committee.crossIndustry,
    municipallyRegistered: unit.municipallyRegistered,
    seriesNo: committee.seriesNo,
    asOf: today,
  });
  const { requiredConsents } = decision;
  const { ruling } = committee.competence;
  if (ruling !== null)
    return { authorityId: answeringFor(ruling.authorityId, today), copyTo: [], requiredConsents };
  return decision.kind === 'AUTHORITY'
    ? { authorityId: decision.authorityId, copyTo: decision.copyTo, requiredConsents }
    : { authorityId: null, copyTo: [], requiredConsents };
}

/** The authority that answers on a day for what another one filed; itself where nobody does. */
export const answeringFor = (authorityId: string, today: CivilDate): string =>
  authorityAnsweringFor(authorityId, today)?.id ?? authorityId;
