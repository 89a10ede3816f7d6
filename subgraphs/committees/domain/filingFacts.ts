import type { CivilDate } from '../../shared/civilDate';
import { answeringFor, competenceToday } from './competenceToday';
import type { Consent } from './Consent';
import type { FilingFacts, FilingStatus } from './facts';
import type { Filing } from './Filing';
import type { OrganisingUnit } from './OrganisingUnit';
import type { ReviewCommittee } from './ReviewCommittee';

/** What a filing rests on. */
export interface FilingRecords {
  readonly filing: Filing;
  readonly committee: ReviewCommittee;
  readonly unit: OrganisingUnit;
  readonly consents: readonly Consent[];
  /** The filing approved before this one. */
  readonly previous: { readonly ordinal: number; readonly lastDay: CivilDate } | null;
}

/** How the filing stands for the rules: as it is, as it is about to be submitted, or as it would be approved. */
export interface FilingStage {
  readonly asOf: CivilDate;
  readonly status: FilingStatus;
  readonly firstDay: CivilDate | null;
  readonly lastDay: CivilDate | null;
  readonly rosterHash: string | null;
  readonly filedOn: CivilDate | null;
}

/** A filing as the rules are told of it. Meeting days are not of this subgraph: R-06 is judged where they are. */
export function filingFacts(
  { filing, committee, unit, consents, previous }: FilingRecords,
  stage: FilingStage,
): FilingFacts {
  const competence = competenceToday(committee, unit, stage.asOf);
  return {
    ...stage,
    competentAuthority: competence.authorityId,
    filedWith: answeringFor(filing.filingAuthorityId, stage.asOf),
    lineage: filing.poolId,
    ordinal: filing.ordinal,
    previous: previous && { lineage: filing.poolId, ...previous },
    workDays: [],
    autonomous: unit.kind === 'AUTONOMOUS',
    hasSuperior: unit.superiorId !== null,
    consents: consents.flatMap(({ leg, status, decidedOn, rosterHash }) =>
      status === 'GRANTED' && decidedOn !== null ? [{ leg, decidedOn, rosterHash }] : [],
    ),
  };
}
